import { Badge, Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { eventKindWords } from '@ra-soat/domain/words/movements.vi.ts';
import type { movementList } from '@ra-soat/server/movements/contract.ts';
import { Bar } from '../ui/bar.tsx';
import { ClassBadge } from '../ui/class-badge.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { day, whole } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { movementScreenWords as words } from '../words/movements.vi.ts';
import { EventPicture } from './event-picture.tsx';

export type MovementsAnswer = z.output<typeof movementList.output>;
type Row = MovementsAnswer['rows'][number];

const columns: readonly Column<Row>[] = [
  { id: 'on', header: words.on, number: true, cell: (row) => day(row.on) },
  {
    id: 'head',
    header: words.ofHousehold,
    names: true,
    cell: ({ householdId, head }) => (
      <TextLink to="/households/$householdId" params={{ householdId }}>
        {head}
      </TextLink>
    ),
  },
  { id: 'village', header: words.village, cell: (row) => row.village },
  { id: 'kind', header: words.kind, cell: (row) => eventKindWords[row.kind] },
  {
    id: 'text',
    header: words.happened,
    wide: true,
    cell: (row) => (
      <>
        {row.text} {row.undone && <Badge color="gray">{words.takenBack}</Badge>}
      </>
    ),
  },
  { id: 'counted', header: words.countFrom, number: true, cell: (row) => day(row.countedOn) },
];

interface ShownProps {
  readonly list: MovementsAnswer;
  readonly onNext: (after: number) => void;
}

/** Who waits, how many of each kind and month, and the events one by one. */
export function MovementsShown({ list, onNext }: ShownProps): ReactNode {
  const { rows, next } = list;
  return (
    <Stack gap="sm">
      {list.arriving.length > 0 && <Waiting of={list.arriving} />}
      <Sums list={list} />
      {rows.length === 0 ? (
        <Empty what={words.noneInYear} remedy={words.noneRemedy} />
      ) : (
        <DataTable
          caption={words.listTitle}
          columns={columns}
          rows={rows}
          keyOf={(row) => `${row.householdId} ${String(row.seq)}`}
        />
      )}
      {next !== null && (
        <Group>
          <Button variant="outline" onClick={() => onNext(next)}>
            {words.more}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function Sums({ list: { kinds, months } }: Pick<ShownProps, 'list'>): ReactNode {
  const all = kinds.reduce((total, { events }) => total + events, 0);
  if (all === 0) return null;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      <Card withBorder component="section" aria-label={words.byKind}>
        <Title order={2}>{words.byKind}</Title>
        <Stack gap={4}>
          {kinds.map(({ kind, events }) => (
            <Group key={kind} gap="xs" wrap="nowrap">
              <EventPicture of={kind} size={36} />
              <Text size="sm" style={{ flex: 1 }}>
                {eventKindWords[kind]}
              </Text>
              <Text size="sm" fw={700}>
                {words.count(whole(events))}
              </Text>
            </Group>
          ))}
        </Stack>
      </Card>
      <Card withBorder component="section" aria-label={words.byMonth}>
        <Title order={2}>{words.byMonth}</Title>
        <Stack gap={4}>
          {months
            .toSorted((one, other) => one.month - other.month)
            .map(({ month, events }) => (
              <div key={month}>
                <Text size="sm">{words.monthOf(month)}</Text>
                <Bar label={words.monthOf(month)} done={events} all={all} />
              </div>
            ))}
        </Stack>
      </Card>
    </SimpleGrid>
  );
}

function Waiting({ of }: { readonly of: MovementsAnswer['arriving'] }): ReactNode {
  return (
    <Card withBorder component="section" aria-label={words.arriving}>
      <Title order={2}>{words.arriving}</Title>
      <Stack gap="xs">
        {of.map(({ movementId, head, persons, class: of, from, to, leftOn, mine }) => (
          <Group key={movementId} gap="xs">
            <Text fw={600}>{head}</Text>
            <Text size="sm">{words.persons(whole(persons))}</Text>
            <ClassBadge of={of} />
            <Text size="sm">{mine ? words.arrives(from) : words.leavesFor(to)}</Text>
            <Text size="sm">{words.leftOn(day(leftOn))}</Text>
            {mine && (
              <LinkButton
                size="xs"
                variant="outline"
                to="/movements/arrival"
                search={{ movementId }}
                aria-label={`${words.receive}: ${head}`}
              >
                {words.receive}
              </LinkButton>
            )}
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
