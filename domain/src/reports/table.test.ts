import { test } from 'node:test';
import assert from 'node:assert/strict';
import { cellFormula, cellText, columnLetters } from './cell-text.ts';
import { cuJutCommunes } from './cu-jut-2024.ts';
import { listRows, r14, r15 } from './household-list.ts';
import { movementFacts, r2, r3 } from './movement-reports.ts';
import { r1Circular, r1Facts, r1National } from './r1.ts';
import { reportRows, type ReportUnit } from './table.ts';

const units: ReportUnit[] = cuJutCommunes.map(({ unitId, name, r2: counts }, index) => ({
  unitId,
  name,
  area: index === 0 ? 'urban' : 'rural',
  facts: movementFacts('poor', counts),
}));

test('R2: I thành thị, II nông thôn, III tổng cộng; mỗi đơn vị hai dòng Hộ, Nhân khẩu', () => {
  const rows = reportRows(r2, units);
  assert.deepEqual(
    rows.filter(({ measure }) => measure === 'households').map(({ order, label }) => `${order} ${label}`),
    [
      'I Khu vực thành thị',
      "1 Thị trấn Ea T'Ling",
      'II Khu vực nông thôn',
      "1 Xã Đắk D'Rông",
      '2 Xã Ea Pô',
      '3 Xã Tâm Thắng',
      'III Tổng cộng (I + II)',
    ],
  );
  const total = rows.filter(({ kind }) => kind === 'total').map(({ cells }) => cells.map(cellText).join(' '));
  assert.deepEqual(total, ['294 64 45 0 5 0 14 0 204', '1.313 303 243 0 26 0 59 0 852']);
});

test('đơn vị chưa rà soát in "–", tổng cộng các đơn vị còn lại và đếm số thiếu', () => {
  const some = units.map((unit, index): ReportUnit => {
    const { unitId, name, area } = unit;
    return index === 0 ? { unitId, name, area } : unit;
  });
  const rows = reportRows(r2, some).filter(({ measure }) => measure === 'households');
  assert.equal(rows[1]?.cells.map(cellText).join(' '), '– – – – – – – – –');
  assert.equal(rows[0]?.cells.map(cellText)[0], '–');
  assert.equal(rows.at(-1)?.missing, 1);
  assert.equal(rows.at(-1)?.cells.map(cellText)[0], '284');
});

test('R1 mẫu 10 cột và bản 14 cột của phần mềm quốc gia, tỷ lệ hai số lẻ', () => {
  const counts = {
    population: { households: 1200, persons: 4800 },
    poor: { households: 30, persons: 120 },
    nearPoor: { households: 0, persons: 0 },
  };
  const unit = { unitId: 'u', name: 'Xã U', area: 'rural', facts: r1Facts(counts) } as const;
  const circular = reportRows(r1Circular, [unit]).at(-1)?.cells.map(cellText);
  assert.deepEqual(circular, ['1.200', '4.800', '30', '2,50', '120', '2,50', '0', '0,00', '0', '0,00']);
  const national = reportRows(r1National, [unit]).at(-1)?.cells.map(cellText);
  assert.deepEqual(national?.slice(4, 8), ['0', '0,00', '–', '–']);
  assert.equal(r1National.columns.length, 14);
});

test('công thức Excel: cột 9 đủ cả cột 4 và cột 8, tỷ lệ không chia cho 0', () => {
  assert.equal(cellFormula(r2, 9, 12, 4), 'D12-E12-F12-G12+H12+I12+J12+K12');
  assert.equal(cellFormula(r2, 4, 12, 4), undefined);
  assert.equal(cellFormula(r1Circular, 4, 8, 3), 'IF(C8=0,"–",E8/C8*100)');
  assert.equal(r3.columns.at(-1)?.numberText, '9=1-2-3-4+5+6+7+8');
  assert.deepEqual([1, 26, 27, 52, 53].map(columnLetters), ['A', 'Z', 'AA', 'AZ', 'BA']);
});

test('R15: dòng chủ hộ mang dấu, năm sinh theo giới, hộ cận nghèo thành nghèo là nghèo mới', () => {
  const [head, spouse] = listRows(
    r15,
    {
      movement: 'nearPoorToPoor',
      merit: false,
      localMinority: true,
      noLabourCapacity: false,
      needs: ['loan'],
      members: [
        { name: 'Người Mẫu A', sex: 'male', birthYear: 1980, ethnicity: 'Mạ', relation: 'Chủ hộ' },
        { name: 'Người Mẫu B', sex: 'female', birthYear: null, ethnicity: 'Mạ', relation: 'Vợ' },
      ],
    },
    7,
  );
  const marks = [null, null, null];
  assert.deepEqual(head, [
    7,
    1,
    'Người Mẫu A',
    1980,
    null,
    'Mạ',
    'Chủ hộ',
    'x',
    null,
    null,
    null,
    'x',
    null,
    ...marks,
    'x',
    null,
    null,
  ]);
  assert.deepEqual(spouse?.slice(0, 8), [null, 2, 'Người Mẫu B', null, null, 'Mạ', 'Vợ', null]);
  assert.equal(r14.columns.length, 19);
});
