import type { IsoDate } from '../kernel/dates.ts';
import type { Duration } from './duration.ts';
import type { Holiday } from './holiday.ts';
import { nationalHolidays } from './national-holidays.ts';
import type { InAnnualWindow, OpinionBody, Setting, YearWindow } from './setting.ts';
import { settingOn } from './setting-on.ts';

/** The settings which the three machines need, on one day at one commune; undefined = ✘, not known. */
export interface ReviewRules {
  readonly holidays: readonly Holiday[];
  readonly posting: Duration | undefined;
  readonly reposting: Duration | undefined;
  readonly reverify: Duration | undefined;
  /** Per cent of those attending. */
  readonly minAgreePercent: number | undefined;
  readonly opinionBody: OpinionBody | undefined;
  readonly opinion: Duration | undefined;
  readonly annualWindow: YearWindow | undefined;
  /** From the start of a regular review to its decision. */
  readonly regularTotal: Duration | undefined;
  /** Day of the month on which a regular review starts, never shifted. */
  readonly regularStart: number | 'request_day' | undefined;
  readonly inAnnualWindow: InAnnualWindow | undefined;
}

/** `overrides` = rows of the commune, its province and the country, nearest first; `holidays` = the loaded table of that place. */
export function reviewRulesOn(
  on: IsoDate,
  overrides: readonly Setting[] = [],
  holidays: readonly Holiday[] = nationalHolidays,
): ReviewRules {
  return {
    holidays,
    posting: settingOn('posting.days', on, overrides)?.value,
    reposting: settingOn('repost.days', on, overrides)?.value,
    reverify: settingOn('reverify.days', on, overrides)?.value,
    minAgreePercent: settingOn('meeting.min_agree_share', on, overrides)?.value,
    opinionBody: settingOn('opinion.body', on, overrides)?.value,
    opinion: settingOn('opinion.days', on, overrides)?.value,
    annualWindow: settingOn('annual.window', on, overrides)?.value,
    regularTotal: settingOn('regular.total', on, overrides)?.value,
    regularStart: settingOn('regular.start_day', on, overrides)?.value,
    inAnnualWindow: settingOn('regular.in_annual_window', on, overrides)?.value,
  };
}
