import type { ReactNode } from 'react';
import type { z } from 'zod';
import { rounds } from '@ra-soat/server/rounds/contract.ts';
import { useMay } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { capital } from '../ui/capital.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { day } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { monthlyWords } from '../words/monthly.vi.ts';
import { resultOfRound, roundStageName, roundWords } from '../words/rounds.vi.ts';

type Row = z.output<typeof rounds.output>['rounds'][number];

const columns: readonly Column<Row>[] = [
  {
    id: 'commune',
    header: roundWords.commune,
    names: true,
    cell: (row) => (
      <TextLink to="/rounds/$roundId" params={{ roundId: row.roundId }}>
        {roundWords.nameOf(row)}
      </TextLink>
    ),
  },
  {
    id: 'result',
    header: roundWords.result,
    cell: (row) => capital(resultOfRound(row)),
  },
  { id: 'standard', header: roundWords.standard, cell: (row) => row.standardName },
  { id: 'state', header: roundWords.state, cell: (row) => roundStageName(row.state) },
  { id: 'opened', header: roundWords.openedOn, number: true, cell: (row) => day(row.openedOn) },
];

/** Every round of my places, the newest first. */
export function RoundsScreen(): ReactNode {
  const may = useMay();
  const asked = useAsk(rounds, {});
  const open = (
    <>
      <LinkButton to="/months" variant="outline">
        {monthlyWords.home}
      </LinkButton>
      {may('round.open') && <LinkButton to="/rounds/open">{roundWords.open}</LinkButton>}
    </>
  );
  return (
    <Page title={roundWords.title} subtitle={roundWords.intro} above={[]} actions={open}>
      <Asked of={asked}>
        {({ rounds: rows }) =>
          rows.length === 0 ? (
            <Empty what={roundWords.none} remedy={roundWords.noneRemedy} />
          ) : (
            <DataTable caption={roundWords.title} columns={columns} rows={rows} keyOf={(row) => row.roundId} />
          )
        }
      </Asked>
    </Page>
  );
}
