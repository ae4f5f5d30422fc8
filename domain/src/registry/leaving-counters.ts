import { addMonths, type IsoDate } from '../kernel/dates.ts';
import type { DecidedClass } from '../standards/standard.ts';

/** A class as a decision gave it, in the order of the decisions. */
export interface DecidedStep {
  /** Day of the decision: the day of leaving (procedure.md §8 ○). */
  readonly on: IsoDate;
  readonly class: DecidedClass;
  readonly decision: string;
}

/** One of the two counters of "mới thoát nghèo". */
export interface LeavingCounter {
  readonly from: IsoDate;
  readonly decision: string;
  /** Null: how long it runs is not known for its day. */
  readonly months: number | null;
  readonly lastDay: IsoDate | null;
  /** A later decision put the household on the list again. */
  readonly endedOn: IsoDate | null;
}

export interface LeavingCounters {
  /** The policy bank's: from the decision that finds the income above the near-poor line. */
  readonly bank: LeavingCounter | null;
  /** The programme's: from leaving poverty, also into near-poverty. */
  readonly programme: LeavingCounter | null;
}

/** Months in force on a day, undefined where nothing is known. */
export type MonthsOn = (on: IsoDate) => number | undefined;

interface Rule {
  readonly starts: (before: DecidedClass | undefined, after: DecidedClass) => boolean;
  readonly ends: (after: DecidedClass) => boolean;
}

/** Not poor by a standard = income above the near-poor line: of the two lists only those households are below it. */
const bankRule: Rule = {
  starts: (before, after) => after === 'NON_POOR' && before !== undefined && before !== 'NON_POOR',
  ends: (after) => after !== 'NON_POOR',
};
const programmeRule: Rule = {
  starts: (before, after) => before === 'POOR' && after !== 'POOR',
  ends: (after) => after === 'POOR',
};

function started({ on, decision }: DecidedStep, monthsOn: MonthsOn): LeavingCounter {
  const months = monthsOn(on) ?? null;
  return { from: on, decision, months, lastDay: months === null ? null : addMonths(on, months), endedOn: null };
}

function counterOf(steps: readonly DecidedStep[], rule: Rule, monthsOn: MonthsOn): LeavingCounter | null {
  return steps.reduce<LeavingCounter | null>((counter, step, at) => {
    if (rule.starts(steps[at - 1]?.class, step.class)) return started(step, monthsOn);
    return counter && counter.endedOn === null && rule.ends(step.class) ? { ...counter, endedOn: step.on } : counter;
  }, null);
}

/** Both counters of a household from its decisions; each the newest of its kind. */
export function leavingCounters(
  steps: readonly DecidedStep[],
  months: { readonly bank: MonthsOn; readonly programme: MonthsOn },
): LeavingCounters {
  return {
    bank: counterOf(steps, bankRule, months.bank),
    programme: counterOf(steps, programmeRule, months.programme),
  };
}

/** Whether a counter still runs on a day; one of unknown length does until somebody knows better. */
export function runsOn(counter: LeavingCounter | null, on: IsoDate): boolean {
  if (!counter || counter.from > on) return false;
  if (counter.endedOn !== null && counter.endedOn <= on) return false;
  return counter.lastDay === null || on <= counter.lastDay;
}
