import { addDays, type IsoDate } from '../kernel/dates.ts';
import { lastSafePostingDay, opinionDeadline } from './deadlines.ts';
import { endOf, type Duration } from './duration.ts';
import type { Holiday } from './holiday.ts';
import type { PlanStepCode } from './plan.ts';
import type { ReviewRules } from './review-rules.ts';
import { addWorkingDays, isWorkingDay, workingDayUntil } from './working-days.ts';

/** The latest day of each step from which, without complaint, the decision still falls inside the window. */
export interface SafeDays {
  readonly last: Readonly<Partial<Record<PlanStepCode, IsoDate>>>;
  /** Latest posting that leaves room for one complaint on its last day, phúc tra and a new posting; undefined: ✘. */
  readonly postingWithComplaint: IsoDate | undefined;
}

/**
 * Counted back from the last day of the window (`windowEnd`) with the periods in force on it. Before the posting the
 * law sets no period of its own: a step must only be over when the posting begins. Undefined: the posting time is ✘.
 */
export function safeDaysOf(windowEnd: IsoDate, rules: ReviewRules): SafeDays | undefined {
  const { holidays, posting, opinionBody } = rules;
  const asked = opinionBody !== undefined && opinionBody !== 'none';
  if (posting === undefined || (asked && rules.opinion === undefined)) return undefined;
  const opinion = asked ? rules.opinion : undefined;
  const decide = workingDayUntil(windowEnd, holidays);
  const post = lastSafePostingDay(windowEnd, posting, holidays, opinion);
  const seek = opinion && lastDay(decide, holidays, (day) => opinionDeadline(day, opinion, holidays) <= decide);
  return {
    last: {
      ...{ list: post, collect: post, meet: post, post },
      ...(seek === undefined ? { consolidate: decide } : { consolidate: seek, opinion: seek }),
      decide,
    },
    postingWithComplaint: withComplaint(rules, posting, seek ?? decide),
  };
}

/** `before`: the day from which the report (or the decision) must go on. */
function withComplaint(rules: ReviewRules, posting: Duration, before: IsoDate): IsoDate | undefined {
  const { holidays, reverify, reposting } = rules;
  if (reverify === undefined || reposting === undefined) return undefined;
  const over = (day: IsoDate) => {
    const answered = endOf(endOf(day, posting, holidays), reverify, holidays);
    return addWorkingDays(endOf(answered, reposting, holidays), 1, holidays);
  };
  return lastDay(before, holidays, (day) => over(day) <= before);
}

function lastDay(from: IsoDate, holidays: readonly Holiday[], fits: (day: IsoDate) => boolean): IsoDate {
  let day = from;
  while (!isWorkingDay(day, holidays) || !fits(day)) day = addDays(day, -1);
  return day;
}
