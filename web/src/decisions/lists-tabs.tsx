import { Stack, Tabs, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ClassBadge } from '../ui/class-badge.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { whole } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { decisionWords } from '../words/decisions.vi.ts';
import type { Decision } from './decision.ts';

type Line = Decision['lists']['POOR'][number];

const columns: readonly Column<Line>[] = [
  { id: 'village', header: decisionWords.village, cell: ({ village }) => village },
  { id: 'number', header: decisionWords.number, cell: ({ number }) => number },
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
  { id: 'persons', header: decisionWords.persons, number: true, cell: ({ persons }) => persons },
  {
    id: 'before',
    header: decisionWords.before,
    cell: ({ before }) => (before === null ? '–' : <ClassBadge of={before} />),
  },
  { id: 'class', header: decisionWords.result, cell: (line) => <ClassBadge of={line.class} /> },
  { id: 'scores', header: decisionWords.scores, number: true, cell: ({ b1, b2 }) => `${b1 ?? '–'} / ${b2 ?? '–'}` },
];

const certificate: Column<Line> = {
  id: 'certificate',
  header: decisionWords.certificate,
  cell: ({ certificate: number }) => number ?? '–',
};

const kinds = ['POOR', 'NEAR_POOR', 'EXITED_POVERTY', 'EXITED_NEAR_POVERTY'] as const;
const certified: readonly string[] = ['POOR', 'NEAR_POOR'];

/** The four lists of a decision, and the requests that it refuses with their reasons. */
export function ListsTabs({ decision }: { readonly decision: Decision }): ReactNode {
  const { lists, refused } = decision;
  return (
    <Tabs defaultValue="POOR" keepMounted={false}>
      <Tabs.List aria-label={decisionWords.tabs}>
        {kinds.map((kind) => (
          <Tabs.Tab key={kind} value={kind}>
            {decisionWords.tab(decisionWords.lists[kind], whole(lists[kind].length))}
          </Tabs.Tab>
        ))}
        <Tabs.Tab value="refused">{decisionWords.tab(decisionWords.refused, whole(refused.length))}</Tabs.Tab>
      </Tabs.List>
      {kinds.map((kind) => (
        <Tabs.Panel key={kind} value={kind} pt="sm">
          <List
            caption={decisionWords.lists[kind]}
            columns={certified.includes(kind) ? [...columns, certificate] : columns}
            lines={lists[kind]}
          />
        </Tabs.Panel>
      ))}
      <Tabs.Panel value="refused" pt="sm">
        <List
          caption={decisionWords.refused}
          columns={[...columns, { id: 'reason', header: decisionWords.reason, cell: ({ reason }) => reason }]}
          lines={refused}
        />
      </Tabs.Panel>
    </Tabs>
  );
}

interface ListProps<L extends Line> {
  readonly caption: string;
  readonly columns: readonly Column<L>[];
  readonly lines: readonly L[];
}

function List<L extends Line>({ caption, columns: shown, lines }: ListProps<L>): ReactNode {
  if (lines.length === 0) return <Empty what={decisionWords.none} />;
  const persons = lines.reduce((sum, line) => sum + line.persons, 0);
  return (
    <Stack gap="xs">
      <Text size="sm">{decisionWords.count(whole(lines.length), whole(persons))}</Text>
      <DataTable caption={caption} columns={shown} rows={lines} keyOf={({ householdId }) => householdId} />
    </Stack>
  );
}
