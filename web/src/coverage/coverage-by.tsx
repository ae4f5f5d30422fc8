import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { audienceWords } from '@ra-soat/domain/words/training.vi.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { percent, whole } from '../ui/show.ts';
import { coverageWords as words } from '../words/coverage.vi.ts';
import type { CoverageBy } from './coverage.ts';
import styles from './coverage.module.css';

interface ByProps {
  readonly by: CoverageBy;
}

/** Presences of each day, a bar a day against the fullest one. */
export function Days({ by: { days } }: ByProps): ReactNode {
  const most = Math.max(1, ...days.map(({ halfDays }) => halfDays));
  return (
    <Stack component="section" gap="xs" aria-labelledby="days">
      <Title order={2} size="h3" id="days">
        {words.days}
      </Title>
      {days.length === 0 && <Empty what={words.noDays} />}
      <dl className={styles.days}>
        {days.map(({ on, persons, halfDays, late }) => (
          <div key={on}>
            <dt>{showDate(on)}</dt>
            <dd>
              <div className={styles.track} aria-hidden>
                <div className={styles.fill} style={{ width: `${percent(halfDays, most)}%` }} />
              </div>
              <Text size="sm">{words.dayLine(persons, halfDays, late)}</Text>
            </dd>
          </div>
        ))}
      </dl>
    </Stack>
  );
}

type Session = CoverageBy['sessions'][number];

function presentShare({ halfDays, halves, seats, persons }: Session): string {
  const all = Math.max(seats, persons) * halves;
  return all === 0 ? '–' : `${percent(halfDays, all)}%`;
}

const sessionColumns: readonly Column<Session>[] = [
  { id: 'title', header: words.session, names: true, cell: ({ title }) => title },
  { id: 'place', header: words.place, cell: ({ placeName }) => placeName },
  {
    id: 'dates',
    header: words.dates,
    cell: ({ from, to }) => (from === to ? showDate(from) : `${showDate(from)} – ${showDate(to)}`),
  },
  { id: 'points', header: words.points, number: true, cell: ({ points }) => whole(points) },
  { id: 'seats', header: words.seats, number: true, cell: ({ seats }) => whole(seats) },
  { id: 'persons', header: words.persons, number: true, cell: ({ persons }) => whole(persons) },
  { id: 'halfDays', header: words.halfDays, number: true, cell: ({ halfDays }) => whole(halfDays) },
  { id: 'present', header: words.present, number: true, cell: presentShare },
];

/** Attendance of each session. */
export function Sessions({ by: { sessions } }: ByProps): ReactNode {
  if (sessions.length === 0) return null;
  return (
    <Stack component="section" gap="xs" aria-labelledby="by-session">
      <Title order={2} size="h3" id="by-session">
        {words.sessions}
      </Title>
      <DataTable
        caption={words.sessions}
        columns={sessionColumns}
        rows={sessions}
        keyOf={({ sessionId }) => sessionId}
      />
    </Stack>
  );
}

type Row = CoverageBy['audiences'][number];
type Count = Exclude<keyof Row, 'audience'>;

const column = (id: Count, header: string): Column<Row> => ({
  ...{ id, header, number: true },
  cell: (row) => whole(row[id]),
});

const audienceColumns: readonly Column<Row>[] = [
  {
    ...{ id: 'audience', header: words.audience, names: true },
    cell: ({ audience }) => (audience === null ? words.noAudience : audienceWords[audience]),
  },
  column('expected', words.expected),
  column('listed', words.listed),
  column('invited', words.invited),
  column('came', words.came),
  column('practised', words.practised),
  column('passed', words.passed),
  column('certified', words.certified),
  column('missing', words.missing),
  column('women', words.women),
  column('minorities', words.minorities),
];

/** The same people by what they are. */
export function Audiences({ by: { audiences } }: ByProps): ReactNode {
  if (audiences.length === 0) return null;
  return (
    <Stack component="section" gap="xs" aria-labelledby="by-audience">
      <Title order={2} size="h3" id="by-audience">
        {words.audiences}
      </Title>
      <Text size="sm">{words.audienceHelp}</Text>
      <DataTable
        caption={words.audiences}
        columns={audienceColumns}
        rows={audiences}
        keyOf={({ audience }) => audience ?? ''}
      />
    </Stack>
  );
}
