import type { IsoDate } from '../kernel/dates.ts';
import type { Source } from '../kernel/source.ts';
import type { Duration } from './duration.ts';

/** Who gives an opinion on the commune's report before the decision. */
export type OpinionBody = 'district' | 'province' | 'commune_chair_record' | 'none';

/** First and last day as month and day: `09-01`, `12-14`. */
export interface YearWindow {
  readonly from: string;
  readonly to: string;
}

/** The dated settings of the procedure and what each holds (procedure.md §13). */
export interface SettingValues {
  readonly 'annual.window': YearWindow;
  /** Day of the month, or the day of the request; never shifted by a holiday. */
  readonly 'regular.start_day': number | 'request_day';
  readonly 'regular.total': Duration;
  /** A request inside the annual window goes on the annual list, or also then into a monthly review. */
  readonly 'regular.in_annual_window': InAnnualWindow;
  readonly 'posting.days': Duration;
  readonly 'reverify.days': Duration;
  readonly 'repost.days': Duration;
  readonly 'opinion.body': OpinionBody;
  readonly 'opinion.days': Duration;
  /** Per cent of those attending. */
  readonly 'meeting.min_agree_share': number;
  readonly 'mstb.posting': Duration;
  readonly 'mstb.reverify': Duration;
  readonly 'mstb.total': Duration;
  /** Day of the following month, for the months named. */
  readonly 'report.monthly_day': { readonly day: number; readonly months: readonly number[] };
  /** Last day as month and day: "before 15/11" is `11-14`. */
  readonly 'report.preliminary': string;
  readonly 'report.official': string;
  readonly 'report.chain': readonly ReportLevel[];
  readonly 'certificate.years': readonly number[];
  /** Last day of a certificate as month and day of the status year. */
  readonly 'certificate.last_day': string;
  /** Months a household stays "mới thoát nghèo" with the policy bank, from the decision that finds its income above the near-poor line. */
  readonly 'remember.bank_months': number;
  /** Months with the programme, from leaving poverty, also into near-poverty. */
  readonly 'remember.programme_months': number;
  readonly 'posting.show_scores': boolean;
  /** Whether the surveyor sees the provisional result on the phone. */
  readonly 'survey.show_result': boolean;
  /** Whether a surveyor of a round must hold a certificate for its form version: not asked, warned about, or refused. */
  readonly 'training.required': TrainingRule;
  readonly 'movement.within_year': 'net' | 'gross';
  readonly 'committee.name': string;
  /** Codes of the peoples that have a column of their own in R9. */
  readonly 'report.peoples': readonly number[];
  /** Whose people makes a household one of a minority in R8 and R12, R13: the head's, or the head's or spouse's. */
  readonly 'minority.by': 'head' | 'either';
  /** Of a đặc khu: which of the two areas its households are classified by. */
  readonly 'area.special': 'rural' | 'urban';
}

/** Where a request of the annual window is reviewed. */
export type InAnnualWindow = 'annualList' | 'monthly';

/** What becomes of giving households to somebody without a valid certificate of training. */
export type TrainingRule = 'off' | 'warn' | 'refuse';

export type ReportLevel = 'commune' | 'district' | 'province' | 'ministry';

export type SettingKey = keyof SettingValues;

/** Every key, in the order of the steps: what the screen of settings lists. */
export const settingKeys: readonly SettingKey[] = [
  'annual.window',
  'meeting.min_agree_share',
  'posting.days',
  'reverify.days',
  'repost.days',
  'opinion.body',
  'opinion.days',
  'report.preliminary',
  'report.official',
  'report.chain',
  'regular.start_day',
  'regular.total',
  'regular.in_annual_window',
  'report.monthly_day',
  'mstb.posting',
  'mstb.reverify',
  'mstb.total',
  'certificate.years',
  'certificate.last_day',
  'remember.bank_months',
  'remember.programme_months',
  'posting.show_scores',
  'survey.show_result',
  'training.required',
  'movement.within_year',
  'committee.name',
  'report.peoples',
  'minority.by',
  'area.special',
];

/** One dated row. A value which the law leaves unknown (✘) has no row: nothing is guessed. */
export interface SettingRow<K extends SettingKey> {
  readonly key: K;
  readonly value: SettingValues[K];
  readonly from: IsoDate;
  /** Last day; absent = still open. */
  readonly to?: IsoDate;
  /** `national`, or the code of the province or commune that set it. */
  readonly scope: string;
  readonly source: Source;
}

export type Setting = { [K in SettingKey]: SettingRow<K> }[SettingKey];
