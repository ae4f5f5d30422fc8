import type { R1Counts } from './movement-counts.ts';
import type { ColumnContent, TableColumn, TableLayout } from './table-layout.ts';

const rate = (part: number, base: number): ColumnContent => ({ kind: 'rate', part, base });
const count = (key: R1Key): ColumnContent => ({ kind: 'count', key });

function column(number: number, groups: readonly string[], title: string, content: ColumnContent): TableColumn {
  const numberText = content.kind === 'rate' ? `${number}=${content.part}/${content.base}` : String(number);
  return { number, groups, title, numberText, content };
}

const all = ['Tổng số tại thời điểm rà soát'];
const poor = ['Hộ nghèo'];
const nearPoor = ['Hộ cận nghèo'];

/** Mẫu 7.1 (10 columns), the version that is signed. */
export const r1Circular: TableLayout = {
  code: 'R1',
  circularNumber: '7.1',
  numberMark: 'probable',
  title: 'Tổng hợp kết quả rà soát hộ nghèo, hộ cận nghèo',
  sections: 'byArea',
  twoRows: false,
  columns: [
    column(1, all, 'Số hộ', count('households')),
    column(2, all, 'Số nhân khẩu', count('persons')),
    column(3, poor, 'Số hộ nghèo', count('poorHouseholds')),
    column(4, poor, 'Tỷ lệ hộ nghèo (%)', rate(3, 1)),
    column(5, poor, 'Số nhân khẩu nghèo', count('poorPersons')),
    column(6, poor, 'Tỷ lệ nhân khẩu nghèo (%)', rate(5, 2)),
    column(7, nearPoor, 'Số hộ cận nghèo', count('nearPoorHouseholds')),
    column(8, nearPoor, 'Tỷ lệ hộ cận nghèo (%)', rate(7, 1)),
    column(9, nearPoor, 'Số nhân khẩu cận nghèo', count('nearPoorPersons')),
    column(10, nearPoor, 'Tỷ lệ nhân khẩu cận nghèo (%)', rate(9, 2)),
  ],
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
  twoRows: false,
  columns: [
    column(1, all, 'Tổng số hộ dân cư', count('households')),
    column(2, all, 'Tổng số nhân khẩu', count('persons')),
    column(3, byHousehold, 'Số hộ nghèo', count('poorHouseholds')),
    column(4, byHousehold, 'Tỷ lệ hộ nghèo (%)', rate(3, 1)),
    column(5, byHousehold, 'Số hộ cận nghèo', count('nearPoorHouseholds')),
    column(6, byHousehold, 'Tỷ lệ hộ cận nghèo (%)', rate(5, 1)),
    column(7, byHousehold, 'Số hộ có mức sống trung bình', count('middleHouseholds')),
    column(8, byHousehold, 'Tỷ lệ hộ có mức sống trung bình (%)', rate(7, 1)),
    column(9, byPerson, 'Nhân khẩu nghèo', count('poorPersons')),
    column(10, byPerson, 'Tỷ lệ nhân khẩu nghèo (%)', rate(9, 2)),
    column(11, byPerson, 'Nhân khẩu cận nghèo', count('nearPoorPersons')),
    column(12, byPerson, 'Tỷ lệ nhân khẩu cận nghèo (%)', rate(11, 2)),
    column(13, byPerson, 'Nhân khẩu có mức sống trung bình', count('middlePersons')),
    column(14, byPerson, 'Tỷ lệ nhân khẩu có mức sống trung bình (%)', rate(13, 2)),
  ],
};

export type R1Key =
  | 'households'
  | 'persons'
  | 'poorHouseholds'
  | 'poorPersons'
  | 'nearPoorHouseholds'
  | 'nearPoorPersons'
  | 'middleHouseholds'
  | 'middlePersons';

/** The values behind the columns; a figure that was not counted (MSTB) is absent and prints as "–". */
export function r1Values(counts: R1Counts): ReadonlyMap<R1Key, number> {
  const { population, poor: poorCount, nearPoor: near, middle } = counts;
  return new Map<R1Key, number>([
    ['households', population.households],
    ['persons', population.persons],
    ['poorHouseholds', poorCount.households],
    ['poorPersons', poorCount.persons],
    ['nearPoorHouseholds', near.households],
    ['nearPoorPersons', near.persons],
    ...(middle === undefined
      ? []
      : ([
          ['middleHouseholds', middle.households],
          ['middlePersons', middle.persons],
        ] as const)),
  ]);
}
