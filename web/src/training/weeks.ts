import { addDays, weekday, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';

interface Dated {
  readonly halves: readonly { readonly on: IsoDate; readonly from: string; readonly to: string }[];
}

export interface AgendaDay<S> {
  readonly on: IsoDate;
  readonly items: readonly { readonly session: S; readonly from: string; readonly to: string; readonly half: number }[];
}

export interface Week<S> {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: readonly AgendaDay<S>[];
  readonly sessions: number;
  readonly halves: number;
}

/** Half-days of sessions by week (Monday to Sunday) and day, in order of hours; weeks without any are left out. */
export function weeksOf<S extends Dated>(sessions: readonly S[]): Week<S>[] {
  const items = sessions.flatMap((session) =>
    session.halves.map(({ on, from, to }, half) => ({ session, on, from, to, half })),
  );
  const weeks = Map.groupBy(items, ({ on }) => addDays(on, 1 - weekday(on)));
  return [...weeks].sort(([one], [other]) => one.localeCompare(other)).map(([from, own]) => weekOf(from, own));
}

function weekOf<S>(
  from: IsoDate,
  items: readonly { session: S; on: IsoDate; from: string; to: string; half: number }[],
): Week<S> {
  const days = [...Map.groupBy(items, ({ on }) => on)]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([on, own]) => ({ on, items: own.toSorted((one, other) => one.from.localeCompare(other.from)) }));
  const sessions = new Set(items.map(({ session }) => session)).size;
  return { from, to: addDays(from, 6), days, sessions, halves: items.length };
}
