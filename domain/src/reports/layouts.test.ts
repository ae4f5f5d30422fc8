import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellFormula, cellText } from './cell-text.ts';
import type { Facts } from './facts.ts';
import { layoutFor, type LayoutFor } from './layout-for.ts';
import { listedNames } from './listed-names.ts';
import { reportRows, type ReportUnit } from './table.ts';
import { tableCodes, type TableCode } from './table-layout.ts';
import { zeroFacts } from './zero-facts.ts';

const asked: LayoutFor = { standard: 'vn-2022', kind: 'circular', peoples: [1, 12, 20] };
const zeros = zeroFacts(listedNames('vn-2022'));

function unit(unitId: string, given: Readonly<Record<string, number>>, area: 'urban' | 'rural' = 'rural'): ReportUnit {
  return { unitId, name: unitId, area, facts: new Map([...zeros, ...Object.entries(given)]) };
}

function totals(code: TableCode, units: readonly ReportUnit[], of: LayoutFor = asked): string[] {
  return reportRows(layoutFor(code, of), units)
    .filter(({ kind }) => kind === 'total')
    .map(({ cells }) => cells.map(cellText).join(' '));
}

test('R4 đến R7: 12 cột chỉ số theo chuẩn 2022, 10 cột theo chuẩn 2016; bản phần mềm có thêm tổng số chỉ số', () => {
  const columns = (code: TableCode, of: Partial<LayoutFor>) => layoutFor(code, { ...asked, ...of }).columns.length;
  assert.deepEqual(
    (['R4', 'R5', 'R6', 'R7'] as const).map((code) => [columns(code, {}), columns(code, { standard: 'vn-2016' })]),
    [
      [13, 11],
      [13, 11],
      [13, 11],
      [13, 11],
    ],
  );
  assert.equal(columns('R4', { kind: 'software' }), 14);
  assert.equal(layoutFor('R4', asked).columns[1]?.title, 'Việc làm');
  assert.equal(layoutFor('R4', asked).columns[12]?.numberText, '12');
});

test('R4, R5: tổng các chỉ số là công thức của hàng; tỷ lệ tính trên số hộ nghèo, không có hộ thì "–"', () => {
  const units = [unit('Xã A', { 'poor.households': 8, 'poor.indicator.1': 3, 'poor.indicator.12': 6 })];
  const software = { ...asked, kind: 'software' } as const;
  assert.deepEqual(totals('R4', units, software), ['8 9 3 0 0 0 0 0 0 0 0 0 0 6']);
  assert.equal(cellFormula(layoutFor('R4', software), 2, 12, 3), 'SUM(E12:P12)');
  assert.equal(totals('R5', units)[0]?.split(' ')[1], '37,50');
  assert.equal(totals('R7', units)[0], ['0', ...Array.from({ length: 12 }, () => '–')].join(' '));
});

test('R8: hộ thuộc hai nhóm được đếm ở cả hai, cột khác không bao giờ âm và có ghi chú', () => {
  const both = {
    ...{ 'poor.households': 2, 'poor.persons': 9, 'poor.group.minority.households': 2 },
    ...{ 'poor.group.minority.persons': 9, 'poor.group.merit.households': 1, 'poor.group.merit.persons': 4 },
  };
  assert.deepEqual(totals('R8', [unit('Xã A', both)]), ['2 2 0 1 0 0 0 0 0 0', '9 9 0 4 0 0 0 0 0 0']);
  assert.match(layoutFor('R8', asked).notes.join(' '), /nhiều nhóm/u);
});

test('R9: Kinh, các dân tộc của tỉnh, còn lại ở cột khác; cột 2 là mọi dân tộc thiểu số', () => {
  const layout = layoutFor('R9', asked);
  const titles = layout.columns.slice(0, 6).map(({ title, numberText }) => `${numberText} ${title}`);
  assert.deepEqual(titles, [
    '1 Tổng số hộ',
    '2=1-3 Tổng số hộ dân tộc thiểu số',
    '3 Kinh',
    '4 Ê-đê',
    '5 Mnông',
    '6 Khác',
  ]);
  const facts = {
    ...{ 'poor.households': 9, 'poor.ethnicity.1': 4, 'poor.ethnicity.12': 2 },
    ...{ 'poor.ethnicity.20': 1, 'poor.ethnicity.8': 1, 'poor.ethnicity.0': 1 },
  };
  assert.deepEqual(totals('R9', [unit('Xã A', facts)]), ['9 5 4 2 1 2 0 0 0 0 0 0']);
});

test('R10: ba dòng mỗi đơn vị, dòng tổng bằng hộ nghèo cộng hộ cận nghèo', () => {
  const facts = { 'poor.households': 5, 'nearPoor.households': 3, 'poor.cause.2': 4, 'nearPoor.cause.2': 1 };
  assert.deepEqual(totals('R10', [unit('Xã A', facts)]), [
    '0 5 0 0 0 0 0 0 8',
    '0 4 0 0 0 0 0 0 5',
    '0 1 0 0 0 0 0 0 3',
  ]);
  assert.equal(layoutFor('R10', { ...asked, standard: 'vn-2016' }).columns.length, 12);
});

test('R12: tổng số theo dân tộc không biết thì "–", tỷ lệ của nhóm tính trên chính nhóm đó', () => {
  const known = {
    ...{ 'poor.households': 4, 'poor.group.minority.households': 3, 'population.households': 200 },
    ...{ 'population.persons': 800, 'population.minority.households': 60 },
  };
  const [row] = totals('R12', [unit('Xã A', known)]);
  const cells = row?.split(' ') ?? [];
  assert.equal(layoutFor('R12', asked).columns.length, 23);
  assert.deepEqual(
    [cells[0], cells[1], cells[2], cells[8], cells[9], cells[11], cells[13]],
    [...['200', '–', '60', '4', '2,00', '5,00', '–']],
  );
});

test('một đơn vị không biết tổng số hộ: mẫu số và tỷ lệ là "–" ở đơn vị và ở mọi dòng cộng có nó', () => {
  const listed = { 'poor.households': 5, 'poor.persons': 20, 'nearPoor.households': 2, 'nearPoor.persons': 9 };
  const units = [unit('a', { ...listed, 'population.households': 100, 'population.persons': 400 }), unit('b', listed)];
  const rows = reportRows(layoutFor('R1', asked), units);
  assert.deepEqual(
    rows.map(({ label, cells }) => `${label}: ${cells.map(cellText).join(' ')}`),
    [
      'Khu vực thành thị: – – – – – – – – – –',
      'Khu vực nông thôn: – – 10 – 40 – 4 – 18 –',
      'a: 100 400 5 5,00 20 5,00 2 2,00 9 2,25',
      'b: – – 5 – 20 – 2 – 9 –',
      'Tổng cộng (I + II): – – 10 – 40 – 4 – 18 –',
    ],
  );
});

test('bản đồ cũ: huyện in trước các xã của nó, 1 rồi 1.1, 1.2; huyện bằng tổng các xã', () => {
  const district = { unitId: 'h', name: 'Huyện H' };
  const units = [
    { ...unit('Xã A', { 'poor.households': 4 }), district },
    { ...unit('Thị trấn B', { 'poor.households': 3 }, 'urban'), district },
    { ...unit('Xã C', { 'poor.households': 2 }), district: { unitId: 'k', name: 'Huyện K' } },
  ];
  const rows = reportRows(layoutFor('R4', { ...asked, kind: 'software' }), units);
  assert.deepEqual(
    rows.map(({ kind, order, label, cells }) => [kind, order, label, cells.map(cellText)[0]].join(' ')),
    [
      ...['district 1 Huyện H 7', 'unit 1.1 Xã A 4', 'unit 1.2 Thị trấn B 3'],
      ...['district 2 Huyện K 2', 'unit 2.1 Xã C 2', 'total  Tổng cộng 9'],
    ],
  );
});

test('một tỉnh có cả phường và xã: mỗi khu vực một dòng, bản phẳng một dòng cho cả tỉnh', () => {
  const units = [unit('Tỉnh P', { 'poor.households': 1 }, 'urban'), unit('Tỉnh P', { 'poor.households': 6 })];
  assert.deepEqual(
    reportRows(layoutFor('R4', { ...asked, kind: 'software' }), units).map(({ cells }) => cells.map(cellText)[0]),
    ['7', '7'],
  );
  assert.deepEqual(
    reportRows(layoutFor('R4', asked), units).map(({ kind, cells }) => `${kind} ${cells.map(cellText)[0] ?? ''}`),
    ['area 1', 'unit 1', 'area 6', 'unit 6', 'total 7'],
  );
});

/** Whole numbers by a fixed rule, so that a failure can be seen again. */
function pseudo(seed: number): Facts {
  let state = seed;
  const next = () => (state = (state * 48_271) % 2_147_483_647) % 50;
  const population = ['population.households', 'population.persons'].map((key) => [key, 100 + next()] as const);
  return new Map([...[...zeros.keys()].map((key) => [key, next()] as const), ...population]);
}

test('mọi biểu, 200 bộ số liệu bất kỳ: dòng tổng bằng tổng các đơn vị ở từng cột, hai khu vực cộng lại bằng tổng', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const units = [1, 2, 3, 4].map((at): ReportUnit => {
      const area = (seed + at) % 3 === 0 ? 'urban' : 'rural';
      return { unitId: `u${at}`, name: `u${at}`, area, facts: pseudo(seed * 7 + at) };
    });
    for (const code of tableCodes) {
      const layout = layoutFor(code, asked);
      const rows = reportRows(layout, units);
      const sum = (kind: string, measure: string | undefined, at: number) =>
        rows
          .filter((row) => row.kind === kind && row.measure === measure)
          .reduce((all, { cells }) => {
            const cell = cells[at];
            return cell?.kind === 'count' ? all + cell.value : all;
          }, 0);
      for (const total of rows.filter(({ kind }) => kind === 'total')) {
        total.cells.forEach((cell, at) => {
          if (cell.kind !== 'count') return;
          assert.equal(cell.value, sum('unit', total.measure, at), `${code} cột ${at + 1}`);
          const areas = layout.sections === 'byArea' ? sum('area', total.measure, at) : cell.value;
          assert.equal(cell.value, areas, `${code} cột ${at + 1}, hai khu vực`);
        });
      }
    }
  }
});
