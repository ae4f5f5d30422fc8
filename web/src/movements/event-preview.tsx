import { Alert, Badge, Card, Group, List, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { HouseholdHere, PersonHere } from '@ra-soat/domain/registry/household-event.ts';
import type { EventPreview } from '@ra-soat/domain/registry/preview-event.ts';
import { ClassBadge } from '../ui/class-badge.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { whole } from '../ui/show.ts';
import { movementScreenWords as words } from '../words/movements.vi.ts';

interface PreviewProps {
  readonly preview: EventPreview;
  readonly villageName: (villageId: string) => string;
}

/** The consequences of an event before it is recorded: households before and after, and the columns that change. */
export function EventPreviewed({ preview, villageName }: PreviewProps): ReactNode {
  const { before, after, countedOn } = preview;
  const ids = [...new Set([...before, ...after].map(({ householdId }) => householdId))];
  return (
    <Stack gap="sm">
      {ids.map((id) => (
        <Household
          key={id}
          before={before.find(({ householdId }) => householdId === id)}
          after={after.find(({ householdId }) => householdId === id)}
          villageName={villageName}
        />
      ))}
      <Title order={3}>{words.listChanges}</Title>
      <ListChanges preview={preview} villageName={villageName} />
      <Text size="sm">{words.countedOn(showDate(countedOn))}</Text>
    </Stack>
  );
}

const headOf = (household: HouseholdHere | undefined) => household?.members.find(({ isHead }) => isHead)?.name ?? '';

interface SidesProps {
  readonly before: HouseholdHere | undefined;
  readonly after: HouseholdHere | undefined;
  readonly villageName: (villageId: string) => string;
}

function Household({ before, after, villageName }: SidesProps): ReactNode {
  const name = headOf(after?.gone ? before : (after ?? before)) || headOf(before);
  return (
    <Card withBorder component="section" aria-label={words.household(name)}>
      <Text fw={700}>{words.household(name)}</Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} mt="xs">
        <Side title={words.before} household={before} against={after} mark="leaves" villageName={villageName} />
        <Side title={words.after} household={after} against={before} mark="comes" villageName={villageName} />
      </SimpleGrid>
    </Card>
  );
}

interface SideProps {
  readonly title: string;
  readonly household: HouseholdHere | undefined;
  readonly against: HouseholdHere | undefined;
  /** What a person who stands only on this side does. */
  readonly mark: 'comes' | 'leaves';
  readonly villageName: (villageId: string) => string;
}

function Side({ title, household, against, mark, villageName }: SideProps): ReactNode {
  const here = household && !household.gone ? household : undefined;
  const others = against && !against.gone ? against.members : [];
  const only = ({ memberId }: PersonHere) => !others.some((one) => one.memberId === memberId);
  return (
    <div>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      {!household && <Text size="sm">{words.newHousehold}</Text>}
      {household?.gone && <Text size="sm">{words.noMore}</Text>}
      {here && (
        <>
          <Group gap="xs">
            <Text size="sm">
              {[villageName(here.villageId), words.persons(whole(here.members.length))].filter(Boolean).join(', ')}
            </Text>
            {here.listed.map((one) => (
              <ClassBadge key={one.standard} of={one.class} />
            ))}
            {here.listed.length === 0 && <Text size="sm">{words.notListed}</Text>}
          </Group>
          <List size="sm">
            {here.members.map((person) => (
              <List.Item key={person.memberId}>
                {person.name}
                {person.isHead && ` (${words.head})`}{' '}
                {only(person) && (
                  <Badge size="sm" color={mark === 'comes' ? 'green' : 'red'}>
                    {words[mark]}
                  </Badge>
                )}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </div>
  );
}

type Entry = EventPreview['entries'][number];

function ListChanges({ preview: { entries, before, after }, villageName }: PreviewProps): ReactNode {
  if (entries.length === 0) return <Alert variant="light">{words.noListChange}</Alert>;
  const named = (id: string) =>
    headOf([...after, ...before].find((one) => one.householdId === id && one.members.length > 0));
  const columns: readonly Column<Entry>[] = [
    { id: 'report', header: words.reportHeader, names: true, cell: (one) => words.report[one.class] },
    { id: 'column', header: words.columnHeader, cell: (one) => words.column[one.column] },
    { id: 'of', header: words.ofHousehold, cell: (one) => named(one.householdId) },
    { id: 'village', header: words.village, cell: (one) => villageName(one.villageId) },
    { id: 'households', header: words.households, number: true, cell: (one) => whole(one.households) },
    { id: 'persons', header: words.personsHeader, number: true, cell: (one) => whole(one.persons) },
  ];
  return (
    <DataTable
      caption={words.listChanges}
      columns={columns}
      rows={entries}
      keyOf={(one) => `${one.householdId} ${one.villageId} ${one.standard} ${String(one.column)}`}
    />
  );
}
