import { Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { incomeKinds, type IncomeKind } from '@ra-soat/domain/income/income-sheet.ts';
import { incomeKindWords } from '@ra-soat/domain/words/income.vi.ts';
import { incomeOpen, type incomeRounds } from '@ra-soat/server/income/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { day } from '../ui/show.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { incomeRoundWords as words } from '../words/income-rounds.vi.ts';
import { IncomeRequest } from './income-request.tsx';

type Income = z.output<typeof incomeRounds.output>;
type Waiting = Income['waiting'][number];

const columns: readonly Column<Waiting>[] = [
  { id: 'name', header: words.who, names: true, cell: ({ name }) => name },
  { id: 'kind', header: words.kind, wide: true, cell: ({ kind }) => incomeKindWords[kind] },
  { id: 'village', header: words.village, cell: ({ village }) => village },
  { id: 'on', header: words.on, number: true, cell: ({ receivedOn }) => day(receivedOn) },
];

interface IncomePartProps {
  readonly commune: string;
  readonly income: Income;
}

/** Requests that rest on computed income, waiting for their month. */
export function IncomePart({ commune, income }: IncomePartProps): ReactNode {
  const may = useMay();
  const { waiting } = income;
  return (
    <Stack gap="sm" align="stretch">
      <Title order={2}>{words.section}</Title>
      <Text>{words.sectionIntro}</Text>
      <Stack gap="xs" align="flex-start">
        {may('list.add') && <IncomeRequest commune={commune} />}
        {may('round.open') &&
          incomeKinds
            .filter((kind) => waiting.some((one) => one.kind === kind))
            .map((kind) => <OpenIncome key={kind} commune={commune} kind={kind} income={income} />)}
      </Stack>
      {waiting.length > 0 && (
        <DataTable caption={words.waiting} columns={columns} rows={waiting} keyOf={({ caseId }) => caseId} />
      )}
    </Stack>
  );
}

function OpenIncome({ commune, kind, income }: IncomePartProps & { readonly kind: IncomeKind }): ReactNode {
  const { today } = useMe();
  const [roundId] = useState(() => crypto.randomUUID());
  const [on, setOn] = useState<IsoDate | null>(today);
  const action = useSend(incomeOpen);
  const { month, waiting } = income;
  const count = waiting.filter((one) => one.kind === kind).length;
  const body =
    on === null
      ? undefined
      : { roundId, commune, kind, year: Number(on.slice(0, 4)), month: Number(on.slice(5, 7)), on };
  return (
    <ActionDialog
      label={words.open(incomeKindWords[kind])}
      intro={words.openIntro(count, day(month?.decisionBy ?? null))}
      action={action}
      body={body}
    >
      <VietDate label={words.openedOn} required max={today} value={on} onChange={setOn} />
    </ActionDialog>
  );
}
