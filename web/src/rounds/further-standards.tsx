import { Fieldset, List, NativeSelect, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { roundStandards } from '@ra-soat/server/rounds/contract.ts';
import { standardSwitchWords } from '../words/standards.vi.ts';

type Standards = z.output<typeof roundStandards.output>;
type Further = Standards['beside'][number];

/** Standard id → what the province says of its list; absent: not known. */
export type Scopes = Readonly<Record<string, boolean>>;

interface FurtherStandardsProps {
  readonly standards: Standards;
  readonly scopes: Scopes;
  readonly onChange: (scopes: Scopes) => void;
}

/** Under which standards the round will run, and the one thing only the province can tell. */
export function FurtherStandards({ standards, scopes, onChange }: FurtherStandardsProps): ReactNode {
  const { leading, beside } = standards;
  if (beside.length === 0) return null;
  const say = (standard: string, answer: string) => {
    const { [standard]: _, ...others } = scopes;
    onChange(answer === 'unknown' ? others : { ...others, [standard]: answer === 'leavesOut' });
  };
  return (
    <Fieldset legend={standardSwitchWords.further}>
      <Stack gap="sm">
        <List size="sm">
          {leading && (
            <List.Item>
              {leading.title}: {standardSwitchWords.leads}
            </List.Item>
          )}
          {beside.map((one) => (
            <List.Item key={one.standard}>
              {one.title}: {roleOf(one)}
            </List.Item>
          ))}
        </List>
        {beside
          .filter(({ kind }) => kind === 'local')
          .map(({ standard, title }) => (
            <NativeSelect
              key={standard}
              label={standardSwitchWords.scope(title)}
              description={standardSwitchWords.scopeHelp}
              value={answerOf(scopes[standard])}
              onChange={({ currentTarget }) => say(standard, currentTarget.value)}
              data={Object.entries(standardSwitchWords.scopes).map(([value, label]) => ({ value, label }))}
            />
          ))}
      </Stack>
    </Fieldset>
  );
}

function roleOf({ kind, decides }: Further): string {
  if (kind === 'local') return standardSwitchWords.local;
  return decides ? standardSwitchWords.incoming : standardSwitchWords.incomingShown;
}

function answerOf(scope: boolean | undefined): string {
  if (scope === undefined) return 'unknown';
  return scope ? 'leavesOut' : 'holds';
}
