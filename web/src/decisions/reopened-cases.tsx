import { Checkbox, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { decisionWords } from '../words/decisions.vi.ts';
import { laterWords } from '../words/later.vi.ts';
import { capital } from '../ui/capital.ts';
import { classSaid } from './class-said.ts';
import type { Later } from './later-decisions.tsx';

type Row = Later['reopened'][number];

interface ReopenedCasesProps {
  readonly reopened: readonly Row[];
  readonly chosen: readonly string[];
  /** Undefined for who may not sign. */
  readonly choose: ((households: readonly string[]) => void) | undefined;
}

const columns: readonly Column<Row>[] = [
  {
    id: 'head',
    header: decisionWords.head,
    names: true,
    cell: ({ householdId, head }) => (
      <TextLink to="/households/$householdId" params={{ householdId }}>
        {head}
      </TextLink>
    ),
  },
  { id: 'village', header: decisionWords.village, cell: ({ village }) => village },
  { id: 'decided', header: laterWords.decided, cell: ({ decided }) => classSaid(decided) },
  { id: 'now', header: laterWords.now, cell: ({ now }) => (now === null ? '–' : classSaid(now)) },
  { id: 'stage', header: laterWords.state, cell: ({ stage }) => capital(stage) },
  { id: 'waits', header: laterWords.waits, wide: true, cell: ({ waits }) => waits ?? laterWords.ready },
  { id: 'reason', header: laterWords.reason, wide: true, cell: ({ reason }) => reason },
];

/** Households taken up again: from which result to which, and what each still lacks. */
export function ReopenedCases({ reopened, chosen, choose }: ReopenedCasesProps): ReactNode {
  const toggle = (id: string) => choose?.(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const choice: Column<Row> = {
    id: 'choose',
    header: laterWords.choose,
    cell: ({ householdId, head, waits }) => (
      <Checkbox
        aria-label={laterWords.chooseOne(head)}
        disabled={waits !== null}
        checked={chosen.includes(householdId)}
        onChange={() => toggle(householdId)}
      />
    ),
  };
  return (
    <Stack gap="xs">
      <Title order={3}>{laterWords.reopened}</Title>
      <Text size="sm">{laterWords.reopenedHelp}</Text>
      <DataTable
        caption={laterWords.reopened}
        columns={choose ? [choice, ...columns] : columns}
        rows={reopened}
        keyOf={({ householdId }) => householdId}
      />
    </Stack>
  );
}
