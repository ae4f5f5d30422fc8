import type { MovementRow } from './movement-counts.ts';
import { movementColumns } from './movement-counts.ts';
import type { ColumnContent, TableColumn, TableLayout } from './table-layout.ts';

const FORMULA = '9=1-2-3-4+5+6+7+8';
const less = ['Giảm trong năm'];
const more = ['Tăng trong năm'];
const outside = ['Tăng trong năm', 'Ngoài danh sách'];

type Heading = readonly [groups: readonly string[], title: string];

function columnsOf(headings: readonly Heading[]): TableColumn[] {
  return headings.map(([groups, title], index) => {
    const number = index + 1;
    const closing = number === headings.length;
    const content: ColumnContent = closing ? { kind: 'closing' } : { kind: 'count', key: String(number) };
    return { number, groups, title, numberText: closing ? FORMULA : String(number), content };
  });
}

/** Mẫu 7.2. */
export const r2: TableLayout = {
  code: 'R2',
  circularNumber: '7.2',
  numberMark: 'confirmed',
  title: 'Tổng hợp diễn biến hộ nghèo trong năm',
  sections: 'byArea',
  twoRows: true,
  columns: columnsOf([
    [[], 'Số hộ nghèo đầu năm (theo quyết định phê duyệt)'],
    [less, 'Thoát nghèo, trở thành hộ cận nghèo'],
    [less, 'Thoát nghèo, vượt chuẩn cận nghèo'],
    [less, 'Nguyên nhân khác (thay đổi nhân khẩu, hộ đơn thân chết, chuyển đi, tách, nhập hộ)'],
    [more, 'Hộ cận nghèo trở thành hộ nghèo'],
    [outside, 'Hộ tái nghèo'],
    [outside, 'Hộ nghèo phát sinh mới'],
    [more, 'Nguyên nhân khác (thay đổi nhân khẩu, chuyển đến, tách, nhập hộ)'],
    [[], 'Số hộ nghèo cuối năm (theo quyết định)'],
  ]),
};

/** Mẫu 7.3. */
export const r3: TableLayout = {
  code: 'R3',
  circularNumber: '7.3',
  numberMark: 'probable',
  title: 'Tổng hợp diễn biến hộ cận nghèo trong năm',
  sections: 'byArea',
  twoRows: true,
  columns: columnsOf([
    [[], 'Số hộ cận nghèo đầu năm (theo quyết định phê duyệt)'],
    [less, 'Thoát cận nghèo'],
    [less, 'Trở thành hộ nghèo'],
    [less, 'Nguyên nhân khác (thay đổi nhân khẩu, hộ đơn thân chết, chuyển đi, tách, nhập hộ)'],
    [more, 'Hộ nghèo trở thành hộ cận nghèo'],
    [outside, 'Hộ tái cận nghèo'],
    [outside, 'Hộ cận nghèo phát sinh mới'],
    [more, 'Nguyên nhân khác (thay đổi nhân khẩu, chuyển đến, tách, nhập hộ)'],
    [[], 'Số hộ cận nghèo cuối năm (theo quyết định)'],
  ]),
};

export function movementValues(row: MovementRow): ReadonlyMap<string, number> {
  return new Map(movementColumns.map((column) => [String(column), row[column]]));
}
