import { addDays, type IsoDate } from '../kernel/dates.ts';
import type { HouseholdEvent, HouseholdHere, PersonHere } from './household-event.ts';
import { refused, type Judged } from './movement-problem.ts';

/** The last annual decision of a commune: what it closed is counted no more. */
export interface ClosedPeriod {
  readonly decision: string;
  readonly decidedOn: IsoDate;
}

/** From which day events may be counted. */
export function firstOpenDay(closed: ClosedPeriod | null): IsoDate | undefined {
  return closed === null ? undefined : addDays(closed.decidedOn, 1);
}

interface Days {
  readonly on: IsoDate;
  readonly countFrom: IsoDate | undefined;
  readonly today: IsoDate;
  readonly closed: ClosedPeriod | null;
}

/** Whom an event names, of the people who were there before it. */
function named(event: HouseholdEvent, members: readonly PersonHere[]): readonly PersonHere[] {
  if (event.kind === 'moveOut' || event.kind === 'merge') return members;
  if (event.kind === 'leave' || event.kind === 'split')
    return members.filter(({ memberId }) => event.memberIds.includes(memberId));
  if (event.kind === 'death' || event.kind === 'correction')
    return members.filter(({ memberId }) => memberId === event.memberId);
  return event.kind === 'headChange' ? members.filter(({ memberId }) => memberId === event.headId) : [];
}

/** The day from which an event is counted: its own, or in a closed period the one that is named. */
export function countedDay({ on, countFrom, today, closed }: Days): Judged<IsoDate> {
  if (on > today) return refused({ code: 'dateInFuture' });
  const firstOpen = firstOpenDay(closed);
  const earliest = firstOpen !== undefined && firstOpen > on ? firstOpen : on;
  if (countFrom === undefined) {
    if (closed === null || earliest === on) return { ok: true, value: on };
    return refused({ code: 'periodClosed', ...closed, firstOpen: earliest });
  }
  if (countFrom < earliest) return refused({ code: 'countedTooEarly', firstOpen: earliest });
  if (countFrom > today && countFrom > earliest) return refused({ code: 'countedTooLate' });
  return { ok: true, value: countFrom };
}

/** An event stands in its order: not before its households were known, nor before what already happened to its people. */
export function inOrder(event: HouseholdEvent, on: IsoDate, households: readonly HouseholdHere[]): Judged<IsoDate> {
  for (const { since, gone, members } of households) {
    if (gone) return refused({ code: 'householdGone', how: gone.kind, on: gone.on });
    if (on < since) return refused({ code: 'beforeHousehold', since });
    const later = named(event, members).find(({ lastOn }) => lastOn !== undefined && on < lastOn);
    if (later?.lastOn !== undefined) {
      return refused({ code: 'beforeEarlierEvent', name: later.name, on: later.lastOn });
    }
  }
  return { ok: true, value: on };
}
