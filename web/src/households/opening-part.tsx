import { Group, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { openingPreview } from '@ra-soat/server/households/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import type { PartProps } from '../after-decision/part-props.ts';
import { Asked } from '../ui/asked.tsx';
import { capital } from '../ui/capital.ts';
import { ClassBadge } from '../ui/class-badge.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { whole } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { afterWords, openingWords } from '../words/after-decision.vi.ts';

type Answer = z.output<typeof openingPreview.output>;
type Row = Answer['differences'][number];

/** The list that next year's review starts from, against the decision, with the cause of each difference. */
export function OpeningPart({ round: { roundId } }: PartProps): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState(today);
  const asked = useAsk(openingPreview, { roundId, on }, { keep: true });
  return (
    <Stack>
      <Text>{openingWords.help}</Text>
      <Group>
        <VietDate label={openingWords.on} required value={on} onChange={(day) => setOn(day ?? today)} />
      </Group>
      <Asked of={asked}>
        {(answer) => (
          <>
            <Totals answer={answer} />
            <Differences rows={answer.differences} />
            <Next nextRoundId={answer.nextRoundId} />
          </>
        )}
      </Asked>
    </Stack>
  );
}

interface TotalsRow {
  readonly label: string;
  readonly poor: number;
  readonly nearPoor: number;
}

const totalsColumns: readonly Column<TotalsRow>[] = [
  { id: 'label', header: openingWords.list, names: true, cell: ({ label }) => label },
  { id: 'poor', header: openingWords.poor, number: true, cell: ({ poor }) => whole(poor) },
  { id: 'nearPoor', header: openingWords.nearPoor, number: true, cell: ({ nearPoor }) => whole(nearPoor) },
];

function Totals({ answer: { decided, opening } }: { readonly answer: Answer }): ReactNode {
  const difference = { poor: opening.poor - decided.poor, nearPoor: opening.nearPoor - decided.nearPoor };
  return (
    <DataTable
      caption={openingWords.opening}
      columns={totalsColumns}
      rows={[
        { label: openingWords.decided, ...decided },
        { label: openingWords.opening, ...opening },
        { label: openingWords.difference, ...difference },
      ]}
      keyOf={({ label }) => label}
    />
  );
}

const columns: readonly Column<Row>[] = [
  {
    id: 'head',
    header: afterWords.head,
    names: true,
    cell: ({ householdId, head }) => (
      <TextLink to="/households/$householdId" params={{ householdId }}>
        {head}
      </TextLink>
    ),
  },
  { id: 'village', header: afterWords.village, cell: ({ village }) => village },
  { id: 'decided', header: openingWords.inDecision, cell: ({ decided }) => <Standing of={decided} /> },
  { id: 'now', header: openingWords.now, cell: ({ managed }) => <Standing of={managed} /> },
  {
    id: 'cause',
    header: openingWords.cause,
    wide: true,
    cell: ({ cause, decision, decisionOn }) => {
      const text = capital(openingWords.causes[cause]);
      return decision === null || decisionOn === null
        ? text
        : openingWords.causeWith(text, decision, showDate(decisionOn));
    },
  },
];

function Standing({ of }: { readonly of: Row['decided'] }): ReactNode {
  return of === null ? openingWords.absent : <ClassBadge of={of} />;
}

function Differences({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  if (rows.length === 0) return <Empty what={openingWords.same} />;
  return (
    <>
      <Title order={2}>{openingWords.differences(whole(rows.length))}</Title>
      <DataTable
        caption={openingWords.difference}
        columns={columns}
        rows={rows}
        keyOf={({ householdId }) => householdId}
      />
    </>
  );
}

function Next({ nextRoundId }: { readonly nextRoundId: string | null }): ReactNode {
  const may = useMay();
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm">{openingWords.next}</Text>
      {nextRoundId !== null && (
        <LinkButton size="xs" variant="outline" to="/rounds/$roundId" params={{ roundId: nextRoundId }}>
          {openingWords.toNext}
        </LinkButton>
      )}
      {nextRoundId === null && may('round.open') && (
        <LinkButton size="xs" variant="outline" to="/rounds/open">
          {openingWords.openNext}
        </LinkButton>
      )}
    </Stack>
  );
}
