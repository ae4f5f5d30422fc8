import { Badge, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { day } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { monthlyWords } from '../words/monthly.vi.ts';
import { roundStageName } from '../words/rounds.vi.ts';
import type { MonthRow, RegularRound, SpecialRound } from './month-rows.ts';

/** The days of a round: how many are left, or when it was decided; colour is never alone. */
export function DaysLeft(props: {
  readonly left: number;
  readonly decidedOn: string | null;
  readonly risk: SpecialRound['risk'];
}): ReactNode {
  const { left, decidedOn, risk } = props;
  if (decidedOn !== null) return <Badge color="green">{monthlyWords.decidedOn(day(decidedOn))}</Badge>;
  const colour = left < 0 || risk === 'late' ? 'red' : risk === 'complaintTooLate' ? 'orange' : 'blue';
  return <Badge color={colour}>{monthlyWords.left(left)}</Badge>;
}

function Regular({ round }: { readonly round: RegularRound | undefined }): ReactNode {
  if (!round) return '–';
  const { roundId, state, daysLeft, decidedOn, risk, windowEndsOn } = round;
  return (
    <Stack gap={2} align="flex-start">
      <TextLink to="/rounds/$roundId" params={{ roundId }}>
        {roundStageName(state)}
      </TextLink>
      <DaysLeft left={daysLeft} decidedOn={decidedOn} risk={risk} />
      <Text size="xs">{monthlyWords.dueBy(day(windowEndsOn))}</Text>
    </Stack>
  );
}

function Special({ round }: { readonly round: SpecialRound | undefined }): ReactNode {
  if (!round) return '–';
  const { roundId, cases, ended, daysLeft, decidedOn, risk, decisionBy } = round;
  return (
    <Stack gap={2} align="flex-start">
      <TextLink to="/income/$roundId" params={{ roundId }}>
        {monthlyWords.cases(ended, cases)}
      </TextLink>
      <DaysLeft left={daysLeft} decidedOn={decidedOn} risk={risk} />
      <Text size="xs">{monthlyWords.dueBy(day(decisionBy))}</Text>
    </Stack>
  );
}

const columns = (year: number): readonly Column<MonthRow>[] => [
  { id: 'month', header: monthlyWords.month, names: true, cell: ({ month }) => monthlyWords.monthOf(month, year) },
  { id: 'regular', header: monthlyWords.regular, cell: ({ regular }) => <Regular round={regular} /> },
  { id: 'middle', header: monthlyWords.middleLiving, cell: ({ middleLiving }) => <Special round={middleLiving} /> },
  {
    id: 'worker',
    header: monthlyWords.lowIncomeWorker,
    cell: ({ lowIncomeWorker }) => <Special round={lowIncomeWorker} />,
  },
];

/** Months and kinds of round, with the days left of each. */
export function MonthsBoard({ year, rows }: { readonly year: number; readonly rows: readonly MonthRow[] }): ReactNode {
  return (
    <Stack gap="sm">
      <Title order={2}>{monthlyWords.board}</Title>
      {rows.length === 0 ? (
        <Empty what={monthlyWords.noRounds} remedy={monthlyWords.openIntro} />
      ) : (
        <DataTable
          caption={monthlyWords.board}
          columns={columns(year)}
          rows={rows}
          keyOf={({ month }) => String(month)}
        />
      )}
    </Stack>
  );
}
