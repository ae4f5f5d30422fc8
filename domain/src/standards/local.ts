import type { Dong } from '../kernel/dong.ts';
import type { Source } from '../kernel/source.ts';
import type { Dated, SettledArea } from './standard.ts';

export type LocalClass = 'POOR' | 'NEAR_POOR' | 'MIDDLE_LIVING';

/** `over` excluded, `upTo` included, in the unit of the standard. `unknown`: the condition is not published. */
export interface LocalLine {
  readonly class: LocalClass;
  readonly area: SettledArea;
  readonly over?: Dong;
  readonly upTo: Dong;
  readonly deprivations: 'any' | 'at_least_3' | 'below_3' | 'unknown';
}

/** Points in place of income, where the local rule says so. */
export interface LocalScoreLine {
  readonly class: LocalClass;
  readonly area: SettledArea;
  readonly over?: number;
  readonly upTo: number;
  readonly deprivations: LocalLine['deprivations'];
}

/** A standard of a province or city beside the national one: dated data with its text. */
export interface LocalStandard extends Dated {
  readonly id: string;
  readonly provinceCodes: readonly string[];
  readonly title: string;
  readonly source: Source;
  readonly rule: 'income' | 'b1_limit' | 'keyed';
  readonly per: 'month' | 'year';
  readonly lines: readonly LocalLine[];
  readonly scoreLines: readonly LocalScoreLine[];
  /** True: the local list leaves out the households of the national list; null: the text is not known. */
  readonly leavesOutNational: boolean | null;
  /** What is still unknown, shown with the record. */
  readonly open: readonly string[];
}

const AREAS = ['rural', 'urban'] as const;

function bothAreas(line: Omit<LocalLine, 'area'>): readonly LocalLine[] {
  return AREAS.map((area) => ({ ...line, area }));
}

const SCORING_OPEN = 'Cách chấm điểm B1 theo chuẩn địa phương chưa rõ: nhập kết quả';

/** The rows known today; a province's own record is loaded beside them. */
export const LOCAL_STANDARDS: readonly LocalStandard[] = [
  {
    id: 'ha-noi-2011',
    provinceCodes: ['01'],
    title: 'Chuẩn nghèo thành phố Hà Nội 2011-2015',
    source: { document: 'Chuẩn nghèo thành phố Hà Nội 2011-2015', mark: 'confirmed' },
    validFrom: '2011-01-01',
    validTo: '2015-12-31',
    rule: 'income',
    per: 'month',
    lines: [
      { class: 'POOR', area: 'rural', upTo: 550_000, deprivations: 'any' },
      { class: 'POOR', area: 'urban', upTo: 750_000, deprivations: 'any' },
    ],
    scoreLines: [],
    leavesOutNational: null,
    open: [],
  },
  {
    id: 'ha-noi-2016',
    provinceCodes: ['01'],
    title: 'Chuẩn nghèo thành phố Hà Nội 2016-2020',
    source: { document: 'Quyết định số 12/2016/QĐ-UBND', mark: 'confirmed' },
    validFrom: '2016-01-01',
    validTo: '2021-12-31',
    rule: 'keyed',
    per: 'month',
    lines: [
      { class: 'POOR', area: 'rural', upTo: 1_100_000, deprivations: 'any' },
      { class: 'POOR', area: 'urban', upTo: 1_400_000, deprivations: 'any' },
      { class: 'POOR', area: 'rural', over: 1_100_000, upTo: 1_500_000, deprivations: 'at_least_3' },
      { class: 'POOR', area: 'urban', over: 1_400_000, upTo: 1_950_000, deprivations: 'at_least_3' },
      { class: 'NEAR_POOR', area: 'rural', over: 1_100_000, upTo: 1_500_000, deprivations: 'below_3' },
      { class: 'NEAR_POOR', area: 'urban', over: 1_400_000, upTo: 1_950_000, deprivations: 'below_3' },
      { class: 'MIDDLE_LIVING', area: 'rural', over: 1_500_000, upTo: 2_300_000, deprivations: 'any' },
      { class: 'MIDDLE_LIVING', area: 'urban', over: 1_950_000, upTo: 3_000_000, deprivations: 'any' },
    ],
    scoreLines: [],
    leavesOutNational: null,
    open: [SCORING_OPEN, 'Một nguồn ghi mức thành thị 1.500.000 đồng'],
  },
  {
    id: 'ha-noi-2022',
    provinceCodes: ['01'],
    title: 'Chuẩn nghèo thành phố Hà Nội 2022-2025',
    source: { document: 'Nghị quyết số 13/2021/NQ-HĐND', mark: 'probable' },
    validFrom: '2022-01-01',
    validTo: '2025-12-31',
    rule: 'keyed',
    per: 'month',
    lines: [
      { class: 'POOR', area: 'rural', upTo: 2_000_000, deprivations: 'at_least_3' },
      { class: 'POOR', area: 'urban', upTo: 2_400_000, deprivations: 'at_least_3' },
      { class: 'MIDDLE_LIVING', area: 'rural', over: 2_000_000, upTo: 3_000_000, deprivations: 'any' },
      { class: 'MIDDLE_LIVING', area: 'urban', over: 2_400_000, upTo: 3_600_000, deprivations: 'any' },
    ],
    scoreLines: [],
    leavesOutNational: null,
    open: [SCORING_OPEN, 'Mức hộ cận nghèo của thành phố chưa rõ'],
  },
  {
    id: 'da-nang-2016',
    provinceCodes: ['48'],
    title: 'Chuẩn nghèo thành phố Đà Nẵng 2016-2020',
    source: { document: 'Văn bản thành phố Đà Nẵng thông qua ngày 09/7/2015', mark: 'confirmed' },
    validFrom: '2016-01-01',
    validTo: '2020-12-31',
    rule: 'income',
    per: 'month',
    lines: [
      { class: 'POOR', area: 'rural', upTo: 1_100_000, deprivations: 'any' },
      { class: 'POOR', area: 'urban', upTo: 1_300_000, deprivations: 'any' },
      { class: 'NEAR_POOR', area: 'rural', over: 1_100_000, upTo: 1_430_000, deprivations: 'any' },
      { class: 'NEAR_POOR', area: 'urban', over: 1_300_000, upTo: 1_690_000, deprivations: 'any' },
    ],
    scoreLines: [],
    leavesOutNational: null,
    open: ['Chuẩn sau năm 2020 chưa rõ'],
  },
  {
    id: 'quang-ninh-2023',
    provinceCodes: ['22'],
    title: 'Chuẩn nghèo tỉnh Quảng Ninh 2023-2025',
    source: { document: 'Nghị quyết ngày 30/3/2023 (số 13/2023/NQ-HĐND cần đối chiếu)', mark: 'confirmed' },
    validFrom: '2023-03-30',
    validTo: '2025-12-31',
    rule: 'keyed',
    per: 'month',
    lines: [
      { class: 'POOR', area: 'rural', upTo: 2_100_000, deprivations: 'at_least_3' },
      { class: 'POOR', area: 'urban', upTo: 2_600_000, deprivations: 'at_least_3' },
      { class: 'NEAR_POOR', area: 'rural', upTo: 2_100_000, deprivations: 'below_3' },
      { class: 'NEAR_POOR', area: 'urban', upTo: 2_600_000, deprivations: 'below_3' },
    ],
    scoreLines: [],
    leavesOutNational: null,
    open: [SCORING_OPEN, 'Ngày có hiệu lực cần đối chiếu'],
  },
  {
    id: 'tp-ho-chi-minh-2021',
    provinceCodes: ['79'],
    title: 'Chuẩn nghèo Thành phố Hồ Chí Minh 2021-2025',
    source: { document: 'Chuẩn nghèo Thành phố Hồ Chí Minh 2021-2025 ("từ 36 triệu trở xuống")', mark: 'confirmed' },
    validFrom: '2021-01-01',
    validTo: '2025-12-31',
    rule: 'keyed',
    per: 'year',
    lines: [
      ...bothAreas({ class: 'POOR', upTo: 36_000_000, deprivations: 'unknown' }),
      ...bothAreas({ class: 'NEAR_POOR', over: 36_000_000, upTo: 46_000_000, deprivations: 'unknown' }),
    ],
    scoreLines: [],
    leavesOutNational: null,
    open: [SCORING_OPEN, 'Điều kiện về thiếu hụt chưa rõ'],
  },
  {
    id: 'tp-ho-chi-minh-2026',
    provinceCodes: ['79'],
    title: 'Chuẩn nghèo Thành phố Hồ Chí Minh, kết quả cuối năm 2025 dùng cho năm 2026',
    source: { document: 'Quyết định số 505/QĐ-UBND ngày 26/01/2026', mark: 'confirmed' },
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    rule: 'keyed',
    per: 'year',
    lines: [
      ...bothAreas({ class: 'POOR', upTo: 46_000_000, deprivations: 'unknown' }),
      ...bothAreas({ class: 'NEAR_POOR', over: 46_000_000, upTo: 54_000_000, deprivations: 'unknown' }),
    ],
    scoreLines: [],
    leavesOutNational: null,
    open: [SCORING_OPEN, 'Ngày đầu áp dụng và điều kiện về thiếu hụt chưa rõ'],
  },
];
