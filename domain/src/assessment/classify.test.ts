import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SCORE_CASES as CASES_2016 } from '../standards/vn-2016/cases.ts';
import { vn2016 } from '../standards/vn-2016/standard.ts';
import { SCORE_CASES as CASES_2022 } from '../standards/vn-2022/cases.ts';
import { vn2022 } from '../standards/vn-2022/standard.ts';
import { vn2027 } from '../standards/vn-2027/standard.ts';
import type { HouseholdClass, SettledArea } from '../standards/standard.ts';
import { classify } from './classify.ts';
import { compileScores } from './compile-scores.ts';

const TABLES = [
  { standard: vn2016, cases: CASES_2016 },
  { standard: vn2022, cases: CASES_2022 },
];

for (const { standard, cases } of TABLES) {
  for (const { name, area, b1, b2, ...expected } of cases) {
    test(`${standard.id} ${name}: ${area}, B1 ${b1 ?? 'thiếu'}, B2 ${b2 ?? 'thiếu'} → ${expected.class}`, () => {
      const { class: household, subclass, decidedBy } = classify(standard, { area, b1, b2 });
      assert.deepEqual({ class: household, subclass, decidedBy }, expected);
    });
  }
}

const ODD = [
  { b1: null, b2: 30, problem: 'b1_missing' },
  { b1: 100, b2: null, problem: 'b2_missing' },
  { b1: 500, b2: null, problem: 'b2_missing' },
  { b1: -5, b2: 30, problem: 'b1_negative' },
  { b1: 12.5, b2: 30, problem: 'b1_not_whole' },
  { b1: NaN, b2: 30, problem: 'b1_not_whole' },
  { b1: 100, b2: 35, problem: 'b2_not_multiple_of_10' },
  { b1: 100, b2: -10, problem: 'b2_negative' },
  { b1: 100, b2: 130, problem: 'b2_too_high' },
] as const;

for (const { b1, b2, problem } of ODD) {
  test(`cả hai chuẩn: B1 ${b1 ?? 'thiếu'}, B2 ${b2 ?? 'thiếu'} là chưa đủ dữ liệu (${problem})`, () => {
    for (const { standard } of TABLES) assert.equal(classify(standard, { area: 'rural', b1, b2 }).problem, problem);
  });
}

test('B2 cao nhất là 100 theo chuẩn 2016 và 120 theo chuẩn 2022', () => {
  assert.equal(classify(vn2016, { area: 'rural', b1: 100, b2: 110 }).problem, 'b2_too_high');
  assert.equal(classify(vn2022, { area: 'rural', b1: 100, b2: 120 }).class, 'POOR');
});

test('B1 không phải bội số của 5 vẫn được xếp loại', () => {
  assert.equal(classify(vn2022, { area: 'rural', b1: 138, b2: 30 }).class, 'POOR');
});

test('đặc khu chưa xác định khu vực và chuẩn chưa có văn bản không xếp loại', () => {
  assert.equal(classify(vn2022, { area: 'special', b1: 100, b2: 30 }).problem, 'area_special');
  assert.equal(classify(vn2027, { area: 'rural', b1: 0, b2: 0 }).problem, 'standard_cannot_classify');
});

const POVERTY: Readonly<Record<HouseholdClass, number>> = { POOR: 2, NEAR_POOR: 1, NON_POOR: 0, UNDETERMINED: -1 };
const area = fc.constantFrom<SettledArea>('rural', 'urban');
const b1 = fc.integer({ min: 0, max: 420 });

test('bớt một thiếu hụt hoặc thêm thu nhập (B1) không bao giờ làm hộ nghèo hơn', () => {
  for (const { standard } of TABLES) {
    const b2 = fc.integer({ min: 0, max: (standard.b2?.maximum ?? 0) / 10 }).map((count) => count * 10);
    fc.assert(
      fc.property(area, b1, b1, b2, b2, (place, x, y, p, q) => {
        const worse = classify(standard, { area: place, b1: Math.min(x, y), b2: Math.max(p, q) });
        const better = classify(standard, { area: place, b1: Math.max(x, y), b2: Math.min(p, q) });
        assert.ok(POVERTY[better.class] <= POVERTY[worse.class]);
      }),
      { numRuns: 2000 },
    );
  }
});

test('bảng tra đã biên dịch trả lời đúng như bảng quyết định, kể cả số lạ', () => {
  const whole = fc.oneof(fc.integer({ min: -20, max: 420 }), fc.constantFrom(12.5, NaN, 1e9));
  for (const { standard } of TABLES) {
    const { rowOf } = compileScores(standard);
    fc.assert(
      fc.property(
        area,
        whole,
        fc.oneof(
          whole,
          fc.integer({ min: 0, max: 13 }).map((n) => n * 10),
        ),
        (place, x, y) => {
          const row = standard.decisionTable[rowOf(place === 'rural' ? 0 : 1, x, y)];
          assert.equal(row?.id ?? null, classify(standard, { area: place, b1: x, b2: y }).decidedBy);
        },
      ),
      { numRuns: 3000 },
    );
  }
});
