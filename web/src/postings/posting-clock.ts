import { dayNumber, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { postingEnds } from '@ra-soat/domain/procedure/deadlines.ts';
import { reviewRulesOn } from '@ra-soat/domain/procedure/review-rules.ts';

/** Last day of a list posted on `on` by the national rule of that day; null where no rule is known. */
export function postingEndOf(on: IsoDate): IsoDate | null {
  const { posting, holidays } = reviewRulesOn(on);
  return posting === undefined ? null : postingEnds(on, posting, holidays);
}

/** Calendar days until the last day, 0 on it and after it. */
export function daysLeft(today: IsoDate, endsOn: IsoDate): number {
  return Math.max(0, dayNumber(endsOn) - dayNumber(today));
}

/** Whether the posting may be ended: its last day is over. */
export function isOver(today: IsoDate, endsOn: IsoDate): boolean {
  return today > endsOn;
}
