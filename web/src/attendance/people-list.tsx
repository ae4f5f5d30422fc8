import { Alert, Badge, Button, Group, Text, TextInput, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import { Empty } from '../ui/empty.tsx';
import { attendanceWords as words } from '../words/attendance.vi.ts';
import styles from './board.module.css';
import type { Sheet } from './point-screen.tsx';
import type { TickOutbox } from './use-tick-outbox.ts';
import { UndoMark } from './undo-mark.tsx';

type Row = Sheet['people'][number];
type State = 'present' | 'late';

interface PeopleListProps {
  readonly sheet: Sheet;
  readonly outbox: TickOutbox;
}

/** Everybody awaited at the point: one tap marks, also without network. */
export function PeopleList({ sheet, outbox }: PeopleListProps): ReactNode {
  const [text, setText] = useState('');
  const [full, setFull] = useState(false);
  const { people, pointId, half, state } = sheet;
  const mine = outbox.ticks.filter((one) => one.pointId === pointId && one.half === half && one.refused === undefined);
  const waiting = new Map(mine.flatMap((one) => one.people.map((person) => [person.personId, person.state] as const)));
  const isOpen = ({ personId, attended, otherPoint }: Row) =>
    attended === null && otherPoint === null && !waiting.has(personId);
  const left = people.filter((row) => row.seated && isOpen(row));
  const parts = fold(text).split(' ').filter(Boolean);
  const shown = people.filter(({ name, unit }) => parts.every((word) => fold(`${name} ${unit}`).includes(word)));
  const mark = (rows: readonly Row[], as: State) =>
    setFull(
      !outbox.mark(
        pointId,
        half,
        rows.map(({ personId }) => ({ personId, state: as })),
      ),
    );
  return (
    <section aria-label={words.listTitle}>
      <Title order={2} size="h3">
        {words.listTitle}: {words.seated(people.length - people.filter(isOpen).length, people.length)}
      </Title>
      <Text size="sm">{words.listHelp}</Text>
      {full && (
        <Alert color="red" role="alert">
          {words.noRoom}
        </Alert>
      )}
      {people.length === 0 ? (
        <Empty what={words.empty} remedy={words.emptyRemedy} />
      ) : (
        <Group align="flex-end" gap="sm" my="xs">
          <TextInput label={words.find} value={text} onChange={(event) => setText(event.currentTarget.value)} />
          {state === 'running' && left.length > 1 && (
            <Button variant="outline" onClick={() => mark(left, 'present')}>
              {words.allPresent(left.length)}
            </Button>
          )}
        </Group>
      )}
      <ul className={styles['people']}>
        {shown.map((row) => (
          <li key={row.personId} className={styles['person']}>
            <div>
              <Text fw={600}>{row.name}</Text>
              <Text size="sm">
                {row.unit}
                {row.seated ? '' : ` · ${words.notSeated}`}
              </Text>
            </div>
            {state === 'running' && isOpen(row) ? (
              <Buttons name={row.name} mark={(as) => mark([row], as)} />
            ) : (
              <Standing row={row} waiting={waiting.get(row.personId)} sheet={sheet} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Buttons({ name, mark }: { readonly name: string; readonly mark: (as: State) => void }): ReactNode {
  return (
    <Group gap="xs" wrap="nowrap">
      <Button size="md" onClick={() => mark('present')} aria-label={`${words.present}: ${name}`}>
        {words.present}
      </Button>
      <Button size="md" variant="default" onClick={() => mark('late')} aria-label={`${words.late}: ${name}`}>
        {words.late}
      </Button>
    </Group>
  );
}

interface StandingProps {
  readonly row: Row;
  readonly waiting: State | undefined;
  readonly sheet: Sheet;
}

function Standing({ row, waiting, sheet }: StandingProps): ReactNode {
  const { attended, otherPoint } = row;
  if (attended !== null) {
    const state = attended.state === 'late' ? words.late : words.present;
    return (
      <Group gap="xs">
        <Badge color={attended.state === 'late' ? 'yellow' : 'green'}>
          {words.attendedAs(state, words.methods[attended.method])}
        </Badge>
        {attended.delayed && <Badge color="violet">{words.arrivedLateByNetwork}</Badge>}
        <UndoMark pointId={sheet.pointId} half={sheet.half} personId={row.personId} name={row.name} />
      </Group>
    );
  }
  if (waiting !== undefined) {
    return (
      <Badge color="orange">
        {waiting === 'late' ? words.late : words.present}, {words.waitingToSend}
      </Badge>
    );
  }
  return otherPoint === null ? null : <Badge color="gray">{words.atOther(otherPoint)}</Badge>;
}
