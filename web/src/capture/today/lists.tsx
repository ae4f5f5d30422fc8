import { useId, useState, type ReactNode } from 'react';
import type { HouseholdOnPhone } from '../../device/device.ts';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Small } from '../../ui/field/notice.tsx';
import { Field } from '../../ui/field/text-field.tsx';
import parts from '../../ui/field/parts.module.css';
import { todayWords } from '../../words/capture-today.vi.ts';
import type { Position } from './distance.ts';
import { HouseholdRows } from './household-rows.tsx';
import { listOf, todayLists, type TodayList } from './today-lists.ts';

interface ListsProps {
  readonly households: readonly HouseholdOnPhone[];
  readonly me: string;
}

/** One list at a time; what came back opens by itself. */
export function Lists({ households, me }: ListsProps): ReactNode {
  const [position, setPosition] = useState<Position | null>(null);
  const lists = todayLists.map((name) => ({ name, rows: listOf(households, name, { me, position }) }));
  const first = lists.find(({ name, rows }) => rows.length > 0 && name !== 'near') ?? lists[0];
  const [picked, setPicked] = useState<TodayList | null>(null);
  const heading = useId();
  const list = lists.find(({ name }) => name === picked) ?? first;
  if (list === undefined) return null;
  return (
    <>
      <Field label={todayWords.lists}>
        {({ id }) => (
          <select
            id={id}
            className={parts.input}
            value={list.name}
            onChange={({ target }) => setPicked(lists.find(({ name }) => name === target.value)?.name ?? null)}
          >
            {lists.map(({ name, rows }) => (
              <option key={name} value={name}>
                {todayWords.count(todayWords.list[name], rows.length)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <section aria-labelledby={heading} className={parts.group}>
        <h2 id={heading}>{todayWords.count(todayWords.list[list.name], list.rows.length)}</h2>
        {list.name === 'near' && <Near position={position} onPosition={setPosition} />}
        {list.rows.length === 0 && <Small>{todayWords.empty[list.name]}</Small>}
        <HouseholdRows key={list.name} households={list.rows} />
      </section>
    </>
  );
}

interface NearProps {
  readonly position: Position | null;
  readonly onPosition: (position: Position) => void;
}

/** The position is asked of the phone only when somebody wants this list by it; it stays on the screen. */
function Near({ position, onPosition }: NearProps): ReactNode {
  const ask = () =>
    navigator.geolocation.getCurrentPosition(({ coords: { latitude, longitude } }) =>
      onPosition({ latitude, longitude }),
    );
  if (position !== null) return <Small>{todayWords.nearBy}</Small>;
  return (
    <>
      <Small>{todayWords.nearNoPosition}</Small>
      <BigButton icon="place" onPress={ask}>
        {todayWords.usePosition}
      </BigButton>
    </>
  );
}
