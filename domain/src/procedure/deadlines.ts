import { addDays, type IsoDate } from '../kernel/dates.ts';
import { endOf, type Duration } from './duration.ts';
import type { Holiday } from './holiday.ts';
import { addWorkingDays, isWorkingDay, workingDayUntil } from './working-days.ts';

/** Last day on which a list hangs; a decision is possible from the day after. */
export function postingEnds(postedOn: IsoDate, posting: Duration, holidays: readonly Holiday[]): IsoDate {
  return endOf(postedOn, posting, holidays);
}

/** Last day for the re-verification after a complaint received on `receivedOn`. */
export function complaintDeadline(receivedOn: IsoDate, reverify: Duration, holidays: readonly Holiday[]): IsoDate {
  return endOf(receivedOn, reverify, holidays);
}

/** Last day for the written opinion on a report received on `receivedOn`. */
export function opinionDeadline(receivedOn: IsoDate, opinion: Duration, holidays: readonly Holiday[]): IsoDate {
  return endOf(receivedOn, opinion, holidays);
}

/**
 * Last working day on which a list may be posted so that, without complaint, the decision still falls inside the
 * window: the posting (and, where an opinion is required, the report of the next working day and its reply) is over
 * before the last working day of the window.
 */
export function lastSafePostingDay(
  windowEnd: IsoDate,
  posting: Duration,
  holidays: readonly Holiday[],
  opinion?: Duration,
): IsoDate {
  const decisionDay = workingDayUntil(windowEnd, holidays);
  let day = addDays(decisionDay, -1);
  while (!isWorkingDay(day, holidays) || firstDecisionDay(day, posting, holidays, opinion) > decisionDay) {
    day = addDays(day, -1);
  }
  return day;
}

/** First working day on which a list posted on `postedOn` may be decided, without complaint. */
export function firstDecisionDay(
  postedOn: IsoDate,
  posting: Duration,
  holidays: readonly Holiday[],
  opinion?: Duration,
): IsoDate {
  const after = addWorkingDays(postingEnds(postedOn, posting, holidays), 1, holidays);
  return opinion === undefined ? after : opinionDeadline(after, opinion, holidays);
}
