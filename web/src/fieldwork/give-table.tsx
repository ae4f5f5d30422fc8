import { Checkbox, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { visitOutcomeWords } from '@ra-soat/domain/words/procedure.vi.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { TextLink } from '../ui/text-link.tsx';
import type { Ticks } from '../ui/use-ticks.ts';
import { giveWords } from '../words/fieldwork.vi.ts';
import type { GiveList, Household } from './field-answers.ts';

interface GiveTableProps {
  readonly list: GiveList;
  readonly rows: readonly Household[];
  readonly ticks: Ticks;
  /** Whether the household may be given by whoever looks. */
  readonly mine: (household: Household) => boolean;
}

function columnsOf({ list, ticks, mine }: GiveTableProps): readonly Column<Household>[] {
  const villages = new Map(list.villages.map(({ villageId, name }) => [villageId, name]));
  return [
    {
      id: 'head',
      header: giveWords.head,
      names: true,
      cell: (row) => (
        <Checkbox
          checked={ticks.has(row.householdId)}
          disabled={!mine(row)}
          onChange={({ currentTarget }) => ticks.set(row.householdId, currentTarget.checked)}
          label={
            <TextLink to="/households/$householdId" params={{ householdId: row.householdId }}>
              {row.head}
            </TextLink>
          }
          aria-label={giveWords.choose(row.head)}
        />
      ),
    },
    { id: 'village', header: giveWords.village, cell: ({ villageId }) => villages.get(villageId) ?? '–' },
    {
      id: 'person',
      header: giveWords.person,
      cell: ({ responsible: { name, given } }) => (
        <>
          {name}
          {!given && (
            <Text size="sm" component="span" display="block" c="gray.7">
              {giveWords.notGiven}
            </Text>
          )}
        </>
      ),
    },
    {
      id: 'state',
      header: giveWords.state,
      cell: ({ state, waiting }) => (
        <>
          {giveWords.states[state]}
          {waiting && (
            <Text size="sm" component="span" display="block" fw={600}>
              {giveWords.waiting}
            </Text>
          )}
        </>
      ),
    },
    {
      id: 'visit',
      header: giveWords.lastVisit,
      cell: ({ lastVisit }) =>
        lastVisit
          ? giveWords.visited(showDate(lastVisit.on), visitOutcomeWords[lastVisit.outcome])
          : giveWords.neverVisited,
    },
  ];
}

/** Households with a box each; what is another's cannot be chosen by who only surveys. */
export function GiveTable(props: GiveTableProps): ReactNode {
  return (
    <DataTable
      caption={giveWords.title}
      columns={columnsOf(props)}
      rows={props.rows}
      keyOf={({ householdId }) => householdId}
      onRowKey={(row, key) => {
        if (key !== ' ' || !props.mine(row)) return false;
        props.ticks.set(row.householdId, !props.ticks.has(row.householdId));
        return true;
      }}
    />
  );
}
