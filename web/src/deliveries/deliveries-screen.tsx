import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { deliveries } from '@ra-soat/server/deliveries/contract.ts';
import { useMay } from '../access/session.tsx';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { day, moment } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { deliveryWords as words } from '../words/deliveries.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';

type Row = z.output<typeof deliveries.output>['deliveries'][number];
type Which = 'waiting' | 'ended';

/** Forms from phones that wait for a person of the commune, and those that were settled. */
export function DeliveriesScreen(): ReactNode {
  const { roundId } = useParams({ from: '/rounds/$roundId/deliveries' });
  const may = useMay();
  const [which, setWhich] = useState<Which>('waiting');
  const asked = useAsk(deliveries, { roundId, which });
  return (
    <Page
      title={words.title}
      subtitle={words.intro}
      above={[{ label: roundWords.boardTab, link: { to: '/rounds/$roundId', params: { roundId } } }]}
      actions={
        may('survey.enter') && (
          <LinkButton to="/rounds/$roundId/sealed" params={{ roundId }} variant="default">
            {words.takeFile}
          </LinkButton>
        )
      }
    >
      <RoundNav roundId={roundId} />
      <SegmentedControl
        aria-label={words.title}
        value={which}
        onChange={(value) => setWhich(value === 'ended' ? 'ended' : 'waiting')}
        data={[
          { value: 'waiting', label: words.waitingTab },
          { value: 'ended', label: words.endedTab },
        ]}
        style={{ alignSelf: 'flex-start' }}
      />
      <Asked of={asked}>{(data) => <Rows roundId={roundId} which={which} {...data} />}</Asked>
    </Page>
  );
}

interface RowsProps {
  readonly roundId: string;
  readonly which: Which;
  readonly waiting: number;
  readonly deliveries: readonly Row[];
}

function Rows({ roundId, which, waiting, deliveries: rows }: RowsProps): ReactNode {
  if (rows.length === 0) {
    return which === 'waiting' ? (
      <Empty what={words.none} remedy={words.noneRemedy} />
    ) : (
      <Empty what={words.noneEnded} />
    );
  }
  return (
    <Stack gap="sm">
      <Text role="status">{words.count(waiting)}</Text>
      <DataTable
        caption={words.title}
        columns={columnsOf(roundId, which)}
        rows={rows}
        keyOf={({ deliveryId }) => deliveryId}
      />
    </Stack>
  );
}

function columnsOf(roundId: string, which: Which): readonly Column<Row>[] {
  const received = (row: Row) => (row.sealed ? words.inFile : words.sent)(moment(row.receivedAt), row.sentBy);
  const waiting = which === 'waiting';
  return [
    { id: 'head', header: words.head, names: true, cell: ({ head }) => head },
    { id: 'where', header: words.where, cell: ({ number, village }) => words.whereOf(number, village) },
    waiting
      ? { id: 'why', header: words.why, wide: true, cell: ({ why }) => (why ? words.whys[why] : '') }
      : { id: 'outcome', header: words.outcome, wide: true, cell: endedText },
    { id: 'by', header: words.by, cell: ({ enumerator }) => enumerator || words.unknownPerson },
    { id: 'on', header: words.interviewOn, cell: ({ interviewOn }) => day(interviewOn) },
    { id: 'received', header: words.received, cell: received },
    {
      id: 'action',
      header: words.action,
      cell: ({ deliveryId, householdId, head }) => (
        <TextLink
          to="/rounds/$roundId/households/$householdId/deliveries/$deliveryId"
          params={{ roundId, householdId, deliveryId }}
          aria-label={waiting ? words.openOf(head) : words.seeOf(head)}
        >
          {waiting ? words.open : words.see}
        </TextLink>
      ),
    },
  ];
}

function endedText({ state, ended }: Row): string {
  const what = words.ended[state];
  return ended ? words.endedBy(what, ended.by, moment(ended.at), ended.reason) : what;
}
