import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { audienceWords } from '@ra-soat/domain/words/training.vi.ts';
import { trainees } from '@ra-soat/server/trainees/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { PagesEnd } from '../ui/pages-end.tsx';
import { whole } from '../ui/show.ts';
import { usePages } from '../ui/use-pages.ts';
import { useTicks, type Ticks } from '../ui/use-ticks.ts';
import { traineeWords } from '../words/trainees.vi.ts';
import type { CampaignAt, FrameAnswer, TraineeRow } from './frame-answer.ts';
import { InvitePeople } from './invite-people.tsx';
import { LoadPeople } from './load-people.tsx';
import { MovePeople } from './move-people.tsx';
import { PeoplePapers } from './people-papers.tsx';
import type { PeopleSearch } from './people-search.ts';
import { PersonDialog } from './person-dialog.tsx';
import { StateBar } from './state-bar.tsx';

interface PeopleListProps {
  readonly at: CampaignAt;
  readonly manages: boolean;
  readonly frame: FrameAnswer;
  readonly search: PeopleSearch;
  readonly onState: (state: PeopleSearch['state']) => void;
}

/** The people found, with what may be done with them all or with those ticked. */
export function PeopleList({ at, manages, frame, search, onState }: PeopleListProps): ReactNode {
  const { place: _, text = '', ...filters } = search;
  const ticks = useTicks();
  const pages = usePages(trainees, (after) => ({ ...at, ...filters, text, ...(after !== undefined && { after }) }));
  return (
    <Asked of={pages}>
      {(shown) => {
        const rows = shown.flatMap((page) => page.rows);
        const first = shown[0];
        const ticked = rows.filter(({ personId }) => ticks.has(personId));
        return (
          <Stack gap="sm">
            {manages && (
              <Group>
                <LoadPeople at={at} frame={frame} />
                <InvitePeople at={at} frame={frame} people={ticked} />
                {ticked.length > 0 && <MovePeople at={at} frame={frame} people={ticked} done={ticks.clear} />}
              </Group>
            )}
            {manages && <PeoplePapers at={at} search={search} />}
            {first && <StateBar states={first.states} value={search.state} onChange={onState} />}
            {rows.length === 0 ? (
              <NoPeople filtered={text !== '' || Object.values(filters).some((one) => one !== undefined)} />
            ) : (
              <>
                {manages && <Ticking rows={rows} ticked={ticked.length} ticks={ticks} />}
                <DataTable
                  caption={traineeWords.list}
                  columns={columnsOf(at, manages ? ticks : undefined)}
                  rows={rows}
                  keyOf={(row) => row.personId}
                />
                <PagesEnd shown={rows.length} total={first?.total ?? rows.length} pages={pages} />
              </>
            )}
          </Stack>
        );
      }}
    </Asked>
  );
}

function NoPeople({ filtered }: { readonly filtered: boolean }): ReactNode {
  if (filtered) return <Empty what={traineeWords.noneFound} />;
  return <Empty what={traineeWords.none} remedy={traineeWords.noneRemedy} />;
}

interface TickingProps {
  readonly rows: readonly TraineeRow[];
  readonly ticked: number;
  readonly ticks: Ticks;
}

function Ticking({ rows, ticked, ticks }: TickingProps): ReactNode {
  const keys = rows.map(({ personId }) => personId);
  return (
    <Group>
      <Checkbox
        label={traineeWords.tickPage}
        checked={ticked === rows.length}
        indeterminate={ticked > 0 && ticked < rows.length}
        onChange={({ currentTarget }) => ticks.setAll(keys, currentTarget.checked)}
      />
      <Text size="sm" role="status">
        {traineeWords.ticked(whole(ticked))}
      </Text>
      {ticked > 0 && (
        <Button size="xs" variant="subtle" onClick={ticks.clear}>
          {traineeWords.clear}
        </Button>
      )}
    </Group>
  );
}

function columnsOf(at: CampaignAt, ticks: Ticks | undefined): readonly Column<TraineeRow>[] {
  const name: Column<TraineeRow> = {
    id: 'name',
    header: traineeWords.name,
    names: true,
    cell: (row) =>
      ticks ? (
        <Checkbox
          label={row.name}
          aria-label={traineeWords.tick(row.name)}
          checked={ticks.has(row.personId)}
          onChange={({ currentTarget }) => ticks.set(row.personId, currentTarget.checked)}
        />
      ) : (
        row.name
      ),
  };
  return [
    name,
    { id: 'phone', header: traineeWords.phone, cell: ({ phone }) => phone ?? '–' },
    {
      id: 'audience',
      header: traineeWords.audience,
      wide: true,
      cell: ({ audiences }) => audiences.map((audience) => audienceWords[audience]).join('; '),
    },
    { id: 'unit', header: traineeWords.unit, cell: ({ unit }) => unit },
    { id: 'village', header: traineeWords.village, cell: ({ village }) => village ?? '–' },
    { id: 'sessions', header: traineeWords.sessions, wide: true, cell: ({ seats }) => seatText(seats) },
    { id: 'state', header: traineeWords.state, cell: ({ state }) => traineeWords.states[state] },
    { id: 'times', header: traineeWords.invitedTimes, number: true, cell: ({ invitedTimes }) => invitedTimes },
    {
      id: 'account',
      header: traineeWords.account,
      cell: ({ hasAccount }) => (hasAccount ? traineeWords.account : traineeWords.byCode),
    },
    { id: 'open', header: traineeWords.open, cell: (row) => <PersonDialog at={at} row={row} manages={!!ticks} /> },
  ];
}

function seatText(seats: TraineeRow['seats']): string {
  return seats.length === 0 ? traineeWords.noSession : seats.map(({ title }) => title).join('; ');
}
