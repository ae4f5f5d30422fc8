import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { incomeRounds } from '@ra-soat/server/income/contract.ts';
import { requestQueue } from '@ra-soat/server/requests/contract.ts';
import { rounds } from '@ra-soat/server/rounds/contract.ts';
import { communesOf } from '../access/communes-of.ts';
import { useMe } from '../access/session.tsx';
import { IncomePart } from '../income/income-part.tsx';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { monthlyWords } from '../words/monthly.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { monthRows } from './month-rows.ts';
import { MonthsBoard } from './months-board.tsx';
import { WaitingPart } from './waiting-part.tsx';

/** The commune's year beside the annual review: what waits, the months, the rounds of computed income. */
export function MonthsScreen(): ReactNode {
  const { grants } = useMe();
  const [commune] = communesOf(grants);
  return (
    <Page
      title={monthlyWords.title}
      subtitle={monthlyWords.intro}
      above={[{ label: roundWords.title, link: { to: '/rounds' } }]}
    >
      {commune ? (
        <Months commune={commune.placeId} />
      ) : (
        <Empty what={monthlyWords.none} remedy={monthlyWords.noneRemedy} />
      )}
    </Page>
  );
}

function Months({ commune }: { readonly commune: string }): ReactNode {
  const { today } = useMe();
  const year = Number(today.slice(0, 4));
  const queue = useAsk(requestQueue, { commune });
  const regular = useAsk(rounds, { place: commune });
  const special = useAsk(incomeRounds, { commune, year });
  return (
    <Stack gap="xl">
      <Asked of={queue}>{(waits) => <WaitingPart commune={commune} queue={waits} />}</Asked>
      <Asked of={special}>
        {(income) => (
          <>
            <MonthsBoard year={year} rows={monthRows(year, regular.data?.rounds ?? [], income.rounds)} />
            <IncomePart commune={commune} income={income} />
          </>
        )}
      </Asked>
    </Stack>
  );
}
