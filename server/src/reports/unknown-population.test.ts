import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellText } from '@ra-soat/domain/reports/cell-text.ts';
import { r1Circular } from '@ra-soat/domain/reports/r1.ts';
import { r1Table } from '@ra-soat/domain/reports/table.ts';
import { withoutUnknownPopulation } from './unknown-population.ts';

const unit = (unitId: string, households: number) => ({
  unitId,
  name: unitId,
  area: 'rural' as const,
  counts: {
    population: { households, persons: households * 4 },
    poor: { households: 5, persons: 20 },
    nearPoor: { households: 2, persons: 9 },
  },
});

const rows = r1Table(r1Circular, [unit('a', 100), unit('b', 0)]);
const shown = (table: typeof rows) => table.map(({ label, cells }) => `${label}: ${cells.map(cellText).join(' ')}`);

test('thôn chưa có tổng số hộ: mẫu số và tỷ lệ là "–" ở thôn và ở mọi dòng cộng có thôn đó', () => {
  assert.deepEqual(shown(withoutUnknownPopulation(r1Circular, rows, ['b'])), [
    'Khu vực thành thị: – – – – – – – – – –',
    'Khu vực nông thôn: – – 10 – 40 – 4 – 18 –',
    'a: 100 400 5 5,00 20 5,00 2 2,00 9 2,25',
    'b: – – 5 – 20 – 2 – 9 –',
    'Tổng cộng (I + II): – – 10 – 40 – 4 – 18 –',
  ]);
});

test('biết đủ tổng số thì bảng giữ nguyên', () => {
  assert.equal(withoutUnknownPopulation(r1Circular, rows, []), rows);
});
