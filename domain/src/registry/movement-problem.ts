import type { IsoDate } from '../kernel/dates.ts';
import type { EventKind } from './household-event.ts';

/** Why an event is not recorded, or not taken back. */
export type MovementProblem =
  | { readonly code: 'dateInFuture' }
  | {
      readonly code: 'periodClosed';
      readonly decision: string;
      readonly decidedOn: IsoDate;
      readonly firstOpen: IsoDate;
    }
  | { readonly code: 'countedTooEarly'; readonly firstOpen: IsoDate }
  | { readonly code: 'countedTooLate' }
  | { readonly code: 'beforeHousehold'; readonly since: IsoDate }
  | { readonly code: 'beforeEarlierEvent'; readonly name: string; readonly on: IsoDate }
  | { readonly code: 'beforeLeaving'; readonly on: IsoDate }
  | { readonly code: 'householdGone'; readonly how: EventKind; readonly on: IsoDate }
  | { readonly code: 'memberNotHere' }
  | { readonly code: 'memberTwice'; readonly name: string }
  | { readonly code: 'nobodyChosen' }
  | { readonly code: 'nobodyStays' }
  | { readonly code: 'headMissing' }
  | { readonly code: 'headNotHere' }
  | { readonly code: 'headUnchanged' }
  | { readonly code: 'headTwice' }
  | { readonly code: 'sameHousehold' }
  | { readonly code: 'otherPlace' }
  | { readonly code: 'samePlace' }
  | { readonly code: 'undoneAlready' }
  | { readonly code: 'laterEvent'; readonly kind: EventKind; readonly on: IsoDate }
  | { readonly code: 'notTheLast' }
  | { readonly code: 'decisionRests'; readonly decision: string }
  | { readonly code: 'receivedThere' }
  | { readonly code: 'changedSince' }
  | { readonly code: 'undoneElsewhere' }
  | { readonly code: 'transferOver' };

export type Judged<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: MovementProblem };

export function refused(problem: MovementProblem): { readonly ok: false; readonly problem: MovementProblem } {
  return { ok: false, problem };
}
