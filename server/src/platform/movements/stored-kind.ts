import { eventKinds, type EventKind } from '@ra-soat/domain/registry/household-event.ts';

const stored = {
  birth: 'BIRTH',
  death: 'DEATH',
  join: 'JOIN',
  leave: 'LEAVE',
  moveIn: 'MOVE_IN',
  moveOut: 'MOVE_OUT',
  split: 'SPLIT',
  merge: 'MERGE',
  headChange: 'HEAD_CHANGE',
  correction: 'CORRECTION',
} as const satisfies Readonly<Record<EventKind, string>>;

export type StoredKind = (typeof stored)[EventKind] | 'UNDO';

/** The name of an event in the tables. */
export function storedKind(kind: EventKind): StoredKind {
  return stored[kind];
}

/** The event a row tells; the row of an undoing tells none. */
export function kindOf(row: StoredKind): EventKind | undefined {
  return eventKinds.find((kind) => stored[kind] === row);
}
