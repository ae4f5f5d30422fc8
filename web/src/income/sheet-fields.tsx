import { Alert, Group, SegmentedControl, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { incomeSources, sheetFault, type IncomeKind, type IncomeSource } from '@ra-soat/domain/income/income-sheet.ts';
import { isRecognised, judgeIncome } from '@ra-soat/domain/income/judge-income.ts';
import type { SettledArea, StandardId } from '@ra-soat/domain/standards/standard.ts';
import { incomeSourceWords, sayIncome, sheetFaultWords } from '@ra-soat/domain/words/income.vi.ts';
import { incomeRoundWords as words } from '../words/income-rounds.vi.ts';
import { amountOf, sheetOf, type SheetDraft } from './sheet-draft.ts';

/** By what a sheet is judged while it is typed. */
export interface SheetRules {
  readonly kind: IncomeKind;
  readonly standard: StandardId;
  readonly area: SettledArea;
}

interface SheetFieldsProps {
  readonly draft: SheetDraft;
  readonly onChange: (draft: SheetDraft) => void;
  readonly rules: SheetRules;
}

/** Income by source, costs, what is not counted, and the result as it is computed. */
export function SheetFields({ draft, onChange, rules }: SheetFieldsProps): ReactNode {
  const set = (change: Partial<SheetDraft>) => onChange({ ...draft, ...change });
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={words.members}
          required
          inputMode="numeric"
          value={draft.members}
          onChange={(event) => set({ members: event.currentTarget.value })}
        />
        {rules.kind === 'middleLiving' && <Farming draft={draft} set={set} />}
      </SimpleGrid>
      {incomeSources.map((source) => (
        <SourceLine key={source} source={source} draft={draft} set={set} />
      ))}
      <Amount label={words.assistance} value={draft.assistance} onChange={(assistance) => set({ assistance })} />
      <Live draft={draft} rules={rules} />
    </Stack>
  );
}

interface PartProps {
  readonly draft: SheetDraft;
  readonly set: (change: Partial<SheetDraft>) => void;
}

function Farming({ draft, set }: PartProps): ReactNode {
  const value = draft.farming === null ? 'none' : draft.farming ? 'yes' : 'no';
  return (
    <div role="group" aria-label={words.farming}>
      <Text size="sm" fw={500}>
        {words.farming}
      </Text>
      <SegmentedControl
        fullWidth
        aria-label={words.farming}
        value={value}
        onChange={(next) => set({ farming: next === 'none' ? null : next === 'yes' })}
        data={[
          { value: 'none', label: words.farmingNone },
          { value: 'yes', label: words.farmingYes },
          { value: 'no', label: words.farmingNo },
        ]}
      />
    </div>
  );
}

function SourceLine({ source, draft, set }: PartProps & { readonly source: IncomeSource }): ReactNode {
  const name = incomeSourceWords[source];
  return (
    <Group grow align="flex-end" gap="xs" wrap="nowrap">
      <Amount
        label={`${name}: ${words.gross}`}
        value={draft.gross[source] ?? ''}
        onChange={(text) => set({ gross: { ...draft.gross, [source]: text } })}
      />
      <Amount
        label={words.cost}
        named={`${name}: ${words.cost}`}
        value={draft.cost[source] ?? ''}
        onChange={(text) => set({ cost: { ...draft.cost, [source]: text } })}
      />
    </Group>
  );
}

function Amount(props: {
  readonly label: string;
  readonly named?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const { label, named, value, onChange } = props;
  return (
    <TextInput
      label={label}
      {...(named !== undefined && { 'aria-label': named })}
      inputMode="numeric"
      error={amountOf(value) === undefined && sheetFaultWords.notWhole}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** The class of the day is the server's to know: what is typed is judged as of a household on no list. */
function Live({ draft, rules }: Pick<SheetFieldsProps, 'draft' | 'rules'>): ReactNode {
  const sheet = sheetOf(draft);
  const fault = sheet ? sheetFault(sheet) : 'membersMissing';
  if (!sheet || fault) {
    return (
      <Alert role="status" variant="outline" color="gray" title={words.live}>
        {fault && sheetFaultWords[fault]}
      </Alert>
    );
  }
  const result = judgeIncome({ ...rules, sheet, listedAs: 'NON_POOR' });
  return (
    <Alert role="status" variant="outline" color={isRecognised(result) ? 'green' : 'orange'} title={words.live}>
      {sayIncome(result)}
    </Alert>
  );
}
