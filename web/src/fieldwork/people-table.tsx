import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { SessionsButton } from '../access/sessions-button.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { moment, whole } from '../ui/show.ts';
import { fieldWords } from '../words/fieldwork.vi.ts';
import type { Overview, Person } from './field-answers.ts';
import { PersonBar } from './person-bar.tsx';
import { Concerns } from './phone-state.tsx';
import { SendMessage } from './send-message.tsx';

function columnsOf({ overview, roundId }: PeopleTableProps): readonly Column<Person>[] {
  const { officer, late, communeId } = overview;
  return [
    { id: 'name', header: fieldWords.person, names: true, cell: (person) => nameOf(person, officer.accountId) },
    {
      id: 'villages',
      header: fieldWords.villages,
      cell: ({ wholeCommune, villages }) => (wholeCommune ? fieldWords.wholeCommune : villagesSaid(overview, villages)),
    },
    {
      id: 'progress',
      header: fieldWords.progress,
      wide: true,
      cell: (person) => (
        <Stack gap={2}>
          <PersonBar {...person} />
          {late && person.left > 0 && (
            <Text size="sm" fw={600} c="red.8">
              {fieldWords.late}
            </Text>
          )}
          {person.waiting > 0 && <Text size="sm">{fieldWords.waiting(whole(person.waiting))}</Text>}
        </Stack>
      ),
    },
    {
      id: 'phone',
      header: fieldWords.phone,
      wide: true,
      cell: ({ phones: [phone] }) =>
        phone ? (
          <Stack gap={2}>
            <Text size="sm">{moment(phone.lastSeen)}</Text>
            <Concerns phone={phone} />
          </Stack>
        ) : (
          fieldWords.noPhone
        ),
    },
    {
      id: 'actions',
      header: fieldWords.actions,
      cell: ({ accountId, name }) => (
        <Group gap={6}>
          <LinkButton
            size="xs"
            variant="outline"
            to="/rounds/$roundId/field/give"
            params={{ roundId }}
            search={{ person: accountId === officer.accountId ? 'none' : accountId }}
            aria-label={`${fieldWords.households}: ${fieldWords.seeHouseholds(name)}`}
          >
            {fieldWords.households}
          </LinkButton>
          <SendMessage communeId={communeId} person={{ accountId, name }} />
          <SessionsButton account={{ accountId, fullName: name }} />
        </Group>
      ),
    },
  ];
}

/** Names while they are few. */
function villagesSaid({ villages }: Overview, own: readonly string[]): string {
  if (own.length > 5) return fieldWords.villageCount(own.length);
  return villages.flatMap(({ villageId, name }) => (own.includes(villageId) ? [name] : [])).join(', ') || '–';
}

function nameOf({ accountId, name, given }: Person, officer: string): ReactNode {
  if (accountId !== officer || given === 0) return name;
  return (
    <>
      {name}
      <Text size="sm" component="span" display="block" fw={400}>
        {fieldWords.officerHint}
      </Text>
    </>
  );
}

interface PeopleTableProps {
  readonly overview: Overview;
  readonly roundId: string;
}

/** Who has what: households done and left, the phone's last word, and what can be done about it. */
export function PeopleTable(props: PeopleTableProps): ReactNode {
  const { people } = props.overview;
  if (people.length === 0) return <Empty what={fieldWords.nobody} remedy={fieldWords.nobodyRemedy} />;
  return (
    <DataTable
      caption={fieldWords.people}
      columns={columnsOf(props)}
      rows={people.toSorted((a, b) => b.left - a.left)}
      keyOf={({ accountId }) => accountId}
    />
  );
}
