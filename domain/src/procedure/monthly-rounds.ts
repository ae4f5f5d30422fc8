import type { IsoDate } from '../kernel/dates.ts';
import { endOf } from './duration.ts';
import { nationalHolidays } from './national-holidays.ts';
import type { PlannedRound, PlanRoundKind } from './plan.ts';
import type { CalendarPlace } from './round-calendar.ts';
import { dayOfMonth } from './day-of-month.ts';
import { settingOn } from './setting-on.ts';

/** One monthly round of a plan: the day it starts by law and the last day of its decision. */
export interface MonthlyRound {
  readonly kind: PlanRoundKind;
  readonly from: IsoDate;
  readonly decisionBy: IsoDate;
}

const totalOf = {
  regular: 'regular.total',
  middleLiving: 'mstb.total',
  lowIncomeWorker: 'mstb.total',
} as const;

/** The days the law gives a monthly round; undefined where its start or its length is ✘. */
export function monthlyRound(
  year: number,
  kind: keyof typeof totalOf,
  month: number,
  place: CalendarPlace = {},
): MonthlyRound | undefined {
  const { overrides = [], holidays = nationalHolidays } = place;
  const inMonth = (day: number) => dayOfMonth(year, month, day);
  const start = settingOn('regular.start_day', inMonth(1), overrides)?.value;
  const total = settingOn(totalOf[kind], inMonth(1), overrides)?.value;
  if (typeof start !== 'number' || total === undefined) return undefined;
  return { kind, from: inMonth(start), decisionBy: endOf(inMonth(start), total, holidays) };
}

/** Every monthly round of a plan in the order of its days. */
export function monthlyRounds(
  year: number,
  rounds: readonly PlannedRound[],
  place: CalendarPlace = {},
): readonly MonthlyRound[] {
  const days = rounds.flatMap(({ kind, months }) =>
    kind === 'annual' ? [] : months.flatMap((month) => monthlyRound(year, kind, month, place) ?? []),
  );
  return days.toSorted((one, other) => one.from.localeCompare(other.from));
}
