import { Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { surveyTally } from '@ra-soat/server/surveys/contract.ts';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { householdWords } from '../words/households.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { tallyWords } from '../words/tally.vi.ts';

type Person = z.output<typeof surveyTally.output>['people'][number];

const columns: readonly Column<Person>[] = [
  { id: 'name', header: tallyWords.name, names: true, cell: ({ name }) => name },
  { id: 'villages', header: tallyWords.villages, wide: true, cell: ({ villages }) => villages },
  { id: 'households', header: tallyWords.households, number: true, cell: (row) => whole(row.households) },
  { id: 'accepted', header: tallyWords.accepted, number: true, cell: (row) => whole(row.accepted) },
  { id: 'waiting', header: tallyWords.waiting, number: true, cell: (row) => whole(row.waiting) },
  { id: 'returns', header: tallyWords.returns, number: true, cell: (row) => whole(row.returns) },
];

/** Bảng kê of forms: what each rà soát viên filled and how much of it was accepted. */
export function TallyScreen(): ReactNode {
  const { roundId } = useParams({ from: '/rounds/$roundId/forms' });
  const asked = useAsk(surveyTally, { roundId });
  return (
    <Page
      title={tallyWords.title}
      subtitle={tallyWords.subtitle}
      above={[
        { label: roundWords.boardTab, link: { to: '/rounds/$roundId', params: { roundId } } },
        { label: householdWords.title, link: { to: '/rounds/$roundId/cases', params: { roundId } } },
      ]}
    >
      <RoundNav roundId={roundId} />
      <Asked of={asked}>
        {({ people }) =>
          people.length === 0 ? (
            <Empty what={tallyWords.none} />
          ) : (
            <>
              <DataTable
                caption={tallyWords.title}
                columns={columns}
                rows={people}
                keyOf={({ accountId }) => accountId}
              />
              <Text fw={600}>{tallyWords.sum(whole(people.reduce((sum, { accepted }) => sum + accepted, 0)))}</Text>
            </>
          )
        }
      </Asked>
    </Page>
  );
}
