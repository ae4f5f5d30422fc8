import { factKey, type Facts } from './facts.ts';
import type { Measure, R1Counts } from './movement-counts.ts';
import { counts, numbered, rate, type TableLayout } from './table-layout.ts';

const all = ['Tổng số tại thời điểm rà soát'];
const poor = ['Hộ nghèo'];
const nearPoor = ['Hộ cận nghèo'];
const population = (measure: Measure) => counts(factKey.population('', measure));
const poorOf = (measure: Measure) => counts(factKey.listed('poor', measure));
const nearPoorOf = (measure: Measure) => counts(factKey.listed('nearPoor', measure));

/** Mẫu 7.1 (10 columns), the version that is signed. */
export const r1Circular: TableLayout = {
  code: 'R1',
  circularNumber: '7.1',
  numberMark: 'probable',
  title: 'Tổng hợp kết quả rà soát hộ nghèo, hộ cận nghèo',
  sections: 'byArea',
  rows: [],
  notes: [],
  columns: numbered([
    { groups: all, title: 'Số hộ', content: population('households') },
    { groups: all, title: 'Số nhân khẩu', content: population('persons') },
    { groups: poor, title: 'Số hộ nghèo', content: poorOf('households') },
    { groups: poor, title: 'Tỷ lệ hộ nghèo (%)', content: rate(3, 1) },
    { groups: poor, title: 'Số nhân khẩu nghèo', content: poorOf('persons') },
    { groups: poor, title: 'Tỷ lệ nhân khẩu nghèo (%)', content: rate(5, 2) },
    { groups: nearPoor, title: 'Số hộ cận nghèo', content: nearPoorOf('households') },
    { groups: nearPoor, title: 'Tỷ lệ hộ cận nghèo (%)', content: rate(7, 1) },
    { groups: nearPoor, title: 'Số nhân khẩu cận nghèo', content: nearPoorOf('persons') },
    { groups: nearPoor, title: 'Tỷ lệ nhân khẩu cận nghèo (%)', content: rate(9, 2) },
  ]),
};

const byHousehold = ['Hộ'];
const byPerson = ['Nhân khẩu'];

/** The national software's version (14 columns), with households of middle living standard. */
export const r1National: TableLayout = {
  code: 'R1',
  numberMark: 'confirmed',
  title:
    'Tổng hợp kết quả rà soát hộ nghèo, hộ cận nghèo, hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình',
  sections: 'flat',
  rows: [],
  notes: [],
  columns: numbered([
    { groups: all, title: 'Tổng số hộ dân cư', content: population('households') },
    { groups: all, title: 'Tổng số nhân khẩu', content: population('persons') },
    { groups: byHousehold, title: 'Số hộ nghèo', content: poorOf('households') },
    { groups: byHousehold, title: 'Tỷ lệ hộ nghèo (%)', content: rate(3, 1) },
    { groups: byHousehold, title: 'Số hộ cận nghèo', content: nearPoorOf('households') },
    { groups: byHousehold, title: 'Tỷ lệ hộ cận nghèo (%)', content: rate(5, 1) },
    { groups: byHousehold, title: 'Số hộ có mức sống trung bình', content: counts('middle.households') },
    { groups: byHousehold, title: 'Tỷ lệ hộ có mức sống trung bình (%)', content: rate(7, 1) },
    { groups: byPerson, title: 'Nhân khẩu nghèo', content: poorOf('persons') },
    { groups: byPerson, title: 'Tỷ lệ nhân khẩu nghèo (%)', content: rate(9, 2) },
    { groups: byPerson, title: 'Nhân khẩu cận nghèo', content: nearPoorOf('persons') },
    { groups: byPerson, title: 'Tỷ lệ nhân khẩu cận nghèo (%)', content: rate(11, 2) },
    { groups: byPerson, title: 'Nhân khẩu có mức sống trung bình', content: counts('middle.persons') },
    { groups: byPerson, title: 'Tỷ lệ nhân khẩu có mức sống trung bình (%)', content: rate(13, 2) },
  ]),
};

/** R1 of one unit as facts; what is absent is not known. */
export function r1Facts(
  unit: Omit<R1Counts, 'population'> & { readonly population?: R1Counts['population'] | undefined },
): Facts {
  const { population: total, poor: poorCount, nearPoor: near, middle } = unit;
  const both = (key: (measure: Measure) => string, of: { households: number; persons: number } | undefined) =>
    of === undefined
      ? []
      : ([
          [key('households'), of.households],
          [key('persons'), of.persons],
        ] as const);
  return new Map([
    ...both((measure) => factKey.population('', measure), total),
    ...both((measure) => factKey.listed('poor', measure), poorCount),
    ...both((measure) => factKey.listed('nearPoor', measure), near),
    ...both((measure) => `middle.${measure}`, middle),
  ]);
}
