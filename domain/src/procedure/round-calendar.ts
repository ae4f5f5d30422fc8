import type { IsoDate } from '../kernel/dates.ts';
import { lastSafePostingDay } from './deadlines.ts';
import { endOf } from './duration.ts';
import type { Holiday } from './holiday.ts';
import { nationalHolidays } from './national-holidays.ts';
import type { Setting, YearWindow } from './setting.ts';
import { settingOn } from './setting-on.ts';
import { workingDayUntil } from './working-days.ts';

export type CalendarStepCode =
  | 'windowOpens'
  | 'lastSafePosting'
  | 'preliminaryReport'
  | 'decisionBy'
  | 'officialReport'
  | 'reviewStarts'
  | 'monthlyReport';

/** A step of the round with its last day (its first day for `windowOpens` and `reviewStarts`). */
export interface CalendarStep {
  readonly code: CalendarStepCode;
  readonly on: IsoDate;
  /** Working day to plan for, when the legal day is a day off. */
  readonly planFor: IsoDate;
}

export interface CalendarPlace {
  readonly overrides?: readonly Setting[];
  readonly holidays?: readonly Holiday[];
}

/** Deadlines of the annual round of a year, in the order of their days; unknown ones (✘) are left out. */
export function calendarOfAnnualRound(year: number, place: CalendarPlace = {}): readonly CalendarStep[] {
  const { overrides = [], holidays = nationalHolidays } = place;
  const window = annualWindowOf(year, overrides);
  if (window === undefined) return [];
  const step = stepWith(holidays);
  const at = (code: CalendarStepCode, day: string | undefined) =>
    day === undefined ? [] : [step(code, `${year}-${day}`)];
  const posting = settingOn('posting.days', window.to, overrides)?.value;
  const body = settingOn('opinion.body', window.to, overrides)?.value;
  const opinion = body === 'none' ? undefined : settingOn('opinion.days', window.to, overrides)?.value;
  const steps = [
    { code: 'windowOpens', on: window.from, planFor: window.from } as const,
    ...(posting === undefined
      ? []
      : [step('lastSafePosting', lastSafePostingDay(window.to, posting, holidays, opinion))]),
    ...at('preliminaryReport', settingOn('report.preliminary', window.from, overrides)?.value),
    step('decisionBy', window.to),
    ...at('officialReport', settingOn('report.official', window.to, overrides)?.value),
  ];
  return steps.toSorted((one, other) => one.on.localeCompare(other.on));
}

/** First and last day of the annual round, by the setting in force on 01/9 or on the day which the place sets. */
export function annualWindowOf(year: number, overrides: readonly Setting[] = []): YearWindow | undefined {
  const window = settingOn('annual.window', `${year}-09-01`, overrides)?.value;
  return window && { from: `${year}-${window.from}`, to: `${year}-${window.to}` };
}

/** Deadlines of a regular review that starts on `startsOn` (under QĐ 24/2021 the 15th, also when it is a holiday). */
export function calendarOfRegularRound(startsOn: IsoDate, place: CalendarPlace = {}): readonly CalendarStep[] {
  const { overrides = [], holidays = nationalHolidays } = place;
  const total = settingOn('regular.total', startsOn, overrides)?.value;
  const step = stepWith(holidays);
  const decision = total && step('decisionBy', endOf(startsOn, total, holidays));
  const report = monthlyReportAfter(startsOn, overrides);
  return [
    { code: 'reviewStarts', on: startsOn, planFor: startsOn },
    ...(decision === undefined ? [] : [decision]),
    ...(report === undefined ? [] : [step('monthlyReport', report)]),
  ];
}

function monthlyReportAfter(startsOn: IsoDate, overrides: readonly Setting[]): IsoDate | undefined {
  const setting = settingOn('report.monthly_day', startsOn, overrides)?.value;
  const month = Number(startsOn.slice(5, 7)) + 1;
  if (!setting?.months.includes(month)) return undefined;
  return `${startsOn.slice(0, 4)}-${String(month).padStart(2, '0')}-${String(setting.day).padStart(2, '0')}`;
}

function stepWith(holidays: readonly Holiday[]): (code: CalendarStepCode, on: IsoDate) => CalendarStep {
  return (code, on) => ({ code, on, planFor: workingDayUntil(on, holidays) });
}
