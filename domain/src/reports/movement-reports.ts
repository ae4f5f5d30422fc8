import { factKey, type ClassKey, type Facts } from './facts.ts';
import { measures, movementColumns, type MovementCounts } from './movement-counts.ts';
import { counts, measureRows, numbered, type DraftColumn, type TableLayout } from './table-layout.ts';

const FORMULA = '9=1-2-3-4+5+6+7+8';
const less = ['Giảm trong năm'];
const more = ['Tăng trong năm'];
const outside = ['Tăng trong năm', 'Ngoài danh sách'];

type Heading = readonly [groups: readonly string[], title: string];

function columnsOf(of: ClassKey, headings: readonly Heading[]) {
  return numbered(
    headings.map(([groups, title], at): DraftColumn => {
      const key = `${of}.flow.${at + 1}.*`;
      const closing = at + 1 === headings.length;
      return closing
        ? { groups, title, text: FORMULA, content: { kind: 'closing', key } }
        : { groups, title, content: counts(key) };
    }),
  );
}

/** Mẫu 7.2. */
export const r2: TableLayout = {
  code: 'R2',
  circularNumber: '7.2',
  numberMark: 'confirmed',
  title: 'Tổng hợp diễn biến hộ nghèo trong năm',
  sections: 'byArea',
  rows: measureRows,
  notes: [],
  columns: columnsOf('poor', [
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
  rows: measureRows,
  notes: [],
  columns: columnsOf('nearPoor', [
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

/** R2 (`poor`) or R3 of one unit as facts, with the closing as it was printed. */
export function movementFacts(of: ClassKey, printed: MovementCounts): Facts {
  return new Map(
    measures.flatMap((measure) =>
      movementColumns.map((column) => [factKey.flow(of, column, measure), printed[measure][column]] as const),
    ),
  );
}
