import type { EvidenceMark, Source } from '../kernel/source.ts';
import type { Duration } from './duration.ts';
import type { Setting, SettingKey, SettingRow, SettingValues } from './setting.ts';

const TT17 = 'TT 17/2016/TT-BLĐTBXH';
const QD24 = 'QĐ 24/2021/QĐ-TTg';
const TT07 = 'TT 07/2021/TT-BLĐTBXH';
const BANK = 'Chương trình cho vay hộ mới thoát nghèo của Ngân hàng Chính sách xã hội';
const PROGRAMME = 'Chương trình mục tiêu quốc gia giảm nghèo bền vững';
/** The document of a row that no law gives: it binds no place. */
export const DESIGN_CHOICE = 'lựa chọn thiết kế';

interface Period {
  readonly from: string;
  readonly to: string;
}

/** TT 17/2016; QĐ 24/2021 with districts; QĐ 24/2021 with two tiers. From 01/01/2027 nothing is known ✘. */
const tt17: Period = { from: '2016-08-15', to: '2021-08-31' };
const districts: Period = { from: '2021-09-01', to: '2025-06-30' };
const twoTier: Period = { from: '2025-07-01', to: '2026-12-31' };
const qd24: Period = { from: districts.from, to: twoTier.to };
const always: Period = { from: tt17.from, to: twoTier.to };

const working = (days: number): Duration => ({ days, unit: 'working' });
const calendar = (days: number): Duration => ({ days, unit: 'calendar' });
const law = (document: string, article?: string): Source => cite(document, 'confirmed', article);
const probable = (document: string, article?: string): Source => cite(document, 'probable', article);
const design: Source = { document: DESIGN_CHOICE, mark: 'probable' };

function cite(document: string, mark: EvidenceMark, article?: string): Source {
  return article === undefined ? { document, mark } : { document, article, mark };
}

function row<K extends SettingKey>(key: K, value: SettingValues[K], period: Period, source: Source): SettingRow<K> {
  return { key, value, ...period, scope: 'national', source };
}

/** procedure.md §13, row by row; what is ✘ there has no row here. */
export const nationalSettings: readonly Setting[] = [
  row('annual.window', { from: '09-01', to: '12-31' }, tt17, law(TT17, 'Điều 4')),
  row('annual.window', { from: '09-01', to: '12-14' }, qd24, law(QD24, 'Điều 4')),

  row('regular.start_day', 'request_day', tt17, law(TT17, 'Điều 4')),
  row('regular.start_day', 15, qd24, law(QD24, 'Điều 3')),
  row('regular.total', working(7), tt17, law(TT17)),
  row('regular.total', calendar(15), districts, law(QD24, 'Điều 5')),
  row('regular.total', calendar(15), twoTier, probable(QD24, 'Điều 5')),

  row('regular.in_annual_window', 'annualList', always, design),

  row('posting.days', working(7), tt17, probable(TT17)),
  row('posting.days', working(3), qd24, probable(QD24, 'Điều 4')),
  row('reverify.days', working(7), qd24, probable(QD24, 'Điều 4')),
  row('repost.days', working(3), qd24, probable(QD24, 'Điều 4')),

  row('opinion.body', 'district', tt17, probable(TT17)),
  row('opinion.body', 'district', districts, law(QD24, 'Điều 4')),
  row('opinion.body', 'none', twoTier, design),
  row('opinion.days', working(5), districts, probable(QD24, 'Điều 4')),

  row('meeting.min_agree_share', 50, qd24, law(QD24, 'Điều 4')),

  row('mstb.posting', working(5), districts, law(QD24, 'Điều 6')),
  row('mstb.posting', working(5), twoTier, probable(QD24, 'Điều 6')),
  row('mstb.reverify', working(3), districts, law(QD24, 'Điều 6')),
  row('mstb.reverify', working(3), twoTier, probable(QD24, 'Điều 6')),
  row('mstb.total', calendar(15), districts, law(QD24, 'Điều 6')),
  row('mstb.total', calendar(15), twoTier, probable(QD24, 'Điều 6')),

  row('report.monthly_day', { day: 5, months: [2, 3, 4, 5, 6, 7, 8, 9] }, districts, law(TT07)),
  row('report.monthly_day', { day: 5, months: [2, 3, 4, 5, 6, 7, 8, 9] }, twoTier, probable(TT07)),
  row('report.preliminary', '11-14', districts, law(QD24)),
  row('report.preliminary', '11-14', twoTier, probable(QD24)),
  row('report.official', '12-19', districts, law(QD24)),
  row('report.official', '12-19', twoTier, probable(QD24)),
  row('report.chain', ['commune', 'district', 'province', 'ministry'], tt17, probable(TT17)),
  row('report.chain', ['commune', 'district', 'province', 'ministry'], districts, law(QD24)),
  row('report.chain', ['commune', 'province', 'ministry'], twoTier, probable(QD24)),

  row('certificate.years', [2022, 2023, 2024, 2025], districts, law(TT07, 'Mẫu số 03')),

  row('certificate.last_day', '12-31', qd24, probable(QD24, 'Mẫu số 03')),

  row('remember.bank_months', 36, always, probable(BANK)),
  row('remember.programme_months', 36, always, probable(PROGRAMME)),

  row('posting.show_scores', false, always, design),
  row('survey.show_result', true, always, design),
  row('training.required', 'warn', always, design),
  row('movement.within_year', 'gross', always, design),
  row('minority.by', 'head', always, design),

  row('committee.name', 'Ban giảm nghèo cấp xã', tt17, law(TT17)),
  row('committee.name', 'Ban Chỉ đạo rà soát cấp xã', districts, law(QD24)),
  row('committee.name', 'Ban Chỉ đạo rà soát cấp xã', twoTier, probable(QD24)),
];
