import { Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { paperKeyings } from '@ra-soat/server/keying/contract.ts';
import { useMay } from '../access/session.tsx';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { moment } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { deliveryWords } from '../words/deliveries.vi.ts';
import { keyingWords as words } from '../words/keying.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { FindPaper } from './find-paper.tsx';

type Papers = z.output<typeof paperKeyings.output>;
type Row = Papers['papers'][number];

/** Papers of a round that wait for a second person or for their settling, and the field that opens one by its code. */
export function PapersScreen(): ReactNode {
  const { roundId } = useParams({ from: '/rounds/$roundId/paper' });
  const may = useMay();
  const asked = useAsk(paperKeyings, { roundId });
  return (
    <Page
      title={words.listTitle}
      subtitle={words.listIntro}
      above={[{ label: roundWords.boardTab, link: { to: '/rounds/$roundId', params: { roundId } } }]}
    >
      <RoundNav roundId={roundId} />
      <FindPaper />
      <Asked of={asked}>{(data) => <Rows roundId={roundId} mayKey={may('survey.enter')} {...data} />}</Asked>
    </Page>
  );
}

interface RowsProps extends Papers {
  readonly roundId: string;
  readonly mayKey: boolean;
}

function Rows({ roundId, mayKey, papers, recorded }: RowsProps): ReactNode {
  const differs = papers.filter(({ state }) => state === 'differs').length;
  return (
    <Stack gap="sm">
      <Text role="status">{words.counts(papers.length - differs, differs, recorded)}</Text>
      {papers.length === 0 ? (
        <Empty what={words.none} remedy={words.noneHelp} />
      ) : (
        <DataTable
          caption={words.listTitle}
          columns={columnsOf(roundId, mayKey)}
          rows={papers}
          keyOf={({ householdId }) => householdId}
        />
      )}
    </Stack>
  );
}

/** What this person can do with a paper, and its name for who does not see the row. */
function workOf({ state, mine, head }: Row, mayKey: boolean): readonly [string, string] {
  if (!mayKey || (state === 'first' && mine)) return [words.see, words.seeOf(head)];
  return state === 'first' ? [words.second, words.secondOf(head)] : [words.settleIt, words.settleOf(head)];
}

function columnsOf(roundId: string, mayKey: boolean): readonly Column<Row>[] {
  return [
    { id: 'head', header: words.head, names: true, cell: ({ head }) => head },
    { id: 'where', header: words.where, cell: ({ number, village }) => deliveryWords.whereOf(number, village) },
    { id: 'state', header: words.state, cell: ({ state }) => words.states[state] },
    { id: 'first', header: words.keyedFirst, cell: ({ firstBy, at }) => words.keyedBy(firstBy, moment(at)) },
    {
      id: 'action',
      header: words.action,
      cell: (row) => {
        const [shown, named] = workOf(row, mayKey);
        return (
          <TextLink
            to="/rounds/$roundId/households/$householdId/paper"
            params={{ roundId, householdId: row.householdId }}
            aria-label={named}
          >
            {shown}
          </TextLink>
        );
      },
    },
  ];
}
