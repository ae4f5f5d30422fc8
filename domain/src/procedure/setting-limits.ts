import type { SettingKey } from './setting.ts';

/**
 * How a place's own value may differ from the national row in force: `within` narrows a window, `notShorter` and
 * `notLonger` compare periods, `notBelow` shares, `notLater` last days; `fixed` may not differ; `free` is for the place.
 */
export type SettingLimit = 'within' | 'notShorter' | 'notLonger' | 'notBelow' | 'notLater' | 'fixed' | 'free';

/** The article behind a limit is the source of the national row itself (procedure.md §13). */
export const settingLimits: Readonly<Record<SettingKey, SettingLimit>> = {
  'annual.window': 'within',
  'regular.start_day': 'fixed',
  'regular.total': 'notLonger',
  'regular.in_annual_window': 'free',
  'posting.days': 'notShorter',
  'reverify.days': 'notLonger',
  'repost.days': 'notShorter',
  'opinion.body': 'fixed',
  'opinion.days': 'notLonger',
  'meeting.min_agree_share': 'notBelow',
  'mstb.posting': 'notShorter',
  'mstb.reverify': 'notLonger',
  'mstb.total': 'notLonger',
  'report.monthly_day': 'notLater',
  'report.preliminary': 'notLater',
  'report.official': 'notLater',
  'report.chain': 'fixed',
  'certificate.years': 'free',
  'certificate.last_day': 'fixed',
  'remember.bank_months': 'fixed',
  'remember.programme_months': 'fixed',
  'posting.show_scores': 'free',
  'survey.show_result': 'free',
  'training.required': 'free',
  'movement.within_year': 'free',
  'committee.name': 'free',
  'report.peoples': 'free',
  'minority.by': 'free',
  'area.special': 'free',
};
