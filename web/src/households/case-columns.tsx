import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { caseList } from '@ra-soat/server/households/contract.ts';
import { ClassBadge } from '../ui/class-badge.tsx';
import type { Column } from '../ui/data-table.tsx';
import { whole } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { caseStageName, layerWords, listGroupWords } from '../words/cases.vi.ts';
import { householdWords } from '../words/households.vi.ts';
import { NextLink } from './next-link.tsx';

type Case = z.output<typeof caseList.output>['cases'][number];

export function caseColumns(roundId: string): readonly Column<Case>[] {
  return [
    { id: 'number', header: householdWords.number, number: true, cell: (row) => row.number },
    {
      id: 'head',
      header: householdWords.head,
      names: true,
      cell: (row) => (
        <TextLink to="/households/$householdId" params={{ householdId: row.householdId }}>
          {row.head}
        </TextLink>
      ),
    },
    { id: 'village', header: householdWords.village, cell: (row) => row.village },
    { id: 'persons', header: householdWords.persons, number: true, cell: (row) => whole(row.persons) },
    { id: 'group', header: householdWords.group, cell: (row) => listGroupWords[row.group] },
    { id: 'before', header: householdWords.before, cell: (row) => <ClassBadge of={row.before} /> },
    { id: 'result', header: householdWords.result, cell: (row) => <Result row={row} /> },
    { id: 'scores', header: householdWords.scores, number: true, cell: (row) => `${whole(row.b1)} / ${whole(row.b2)}` },
    { id: 'state', header: householdWords.state, cell: (row) => caseStageName(row.state) },
    { id: 'next', header: householdWords.next, cell: (row) => <NextLink roundId={roundId} {...row} /> },
  ];
}

/** The one result that stands, with the step it comes from; the other layers are on the page of the household. */
function Result({ row }: { readonly row: Case }): ReactNode {
  if (row.layer === 'none') return <Text size="sm">–</Text>;
  return (
    <Group gap={6}>
      <ClassBadge of={row.class} />
      <Text size="xs">{layerWords[row.layer]}</Text>
      {row.openFindings > 0 && <Text size="xs">{householdWords.gaps(row.openFindings)}</Text>}
    </Group>
  );
}
