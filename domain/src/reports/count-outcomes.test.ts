import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { movementOf, type ClassAfter, type FlowColumn } from '../review/movement.ts';
import type { DecidedClass } from '../standards/standard.ts';
import { checkUnit } from './check-unit.ts';
import { countOutcomes, type CaseOutcome } from './count-outcomes.ts';
import { closingByFormula, measures } from './movement-counts.ts';

/** procedure.md §11, row by row: before, after, ever poor, ever near-poor → R2, R3. */
const table: readonly [DecidedClass, ClassAfter, boolean, boolean, FlowColumn[], FlowColumn[]][] = [
  ['POOR', 'POOR', true, false, [], []],
  ['POOR', 'NEAR_POOR', true, false, [2], [5]],
  ['POOR', 'NON_POOR', true, false, [3], []],
  ['POOR', 'GONE', true, false, [4], []],
  ['NEAR_POOR', 'POOR', false, true, [5], [3]],
  ['NEAR_POOR', 'NEAR_POOR', false, true, [], []],
  ['NEAR_POOR', 'NON_POOR', false, true, [], [2]],
  ['NEAR_POOR', 'GONE', false, true, [], [4]],
  ['NON_POOR', 'POOR', true, false, [6], []],
  ['NON_POOR', 'POOR', false, true, [7], []],
  ['NON_POOR', 'NEAR_POOR', false, true, [], [6]],
  ['NON_POOR', 'NEAR_POOR', true, false, [], [6]],
  ['NON_POOR', 'NEAR_POOR', false, false, [], [7]],
  ['NON_POOR', 'NON_POOR', false, false, [], []],
];

for (const [before, after, everPoor, everNearPoor, r2, r3] of table) {
  test(`${before} → ${after}, từng nghèo ${everPoor}, từng cận nghèo ${everNearPoor}: R2 ${r2.join()}, R3 ${r3.join()}`, () => {
    const movement = movementOf({ before, after, everPoor, everNearPoor });
    assert.deepEqual([movement.r2, movement.r3], [r2, r3]);
  });
}

test('hộ chuyển đến hoặc tách từ hộ trong danh sách vào cột 8', () => {
  const arrived = { everPoor: true, everNearPoor: true, arrival: 'SPLIT' } as const;
  assert.deepEqual(movementOf({ ...arrived, before: 'POOR', after: 'POOR' }).r2, [8]);
  assert.deepEqual(movementOf({ ...arrived, before: 'NEAR_POOR', after: 'NEAR_POOR' }).r3, [8]);
  assert.deepEqual(movementOf({ ...arrived, before: 'POOR', after: 'NEAR_POOR' }), {
    label: 'poorToNearPoor',
    r2: [8, 2],
    r3: [5],
  });
});

test('thay đổi nhân khẩu của hộ giữ nguyên vào cột 4 hoặc cột 8, không thành hộ', () => {
  const born = { before: 'POOR', after: 'POOR', everPoor: true, everNearPoor: false, unitId: 'u' } as const;
  const unit = countOutcomes([
    { ...born, personsBefore: 4, personsNow: 5 },
    { ...born, personsBefore: 6, personsNow: 3 },
  ]).get('u');
  assert.deepEqual(unit?.r2.persons, { 1: 10, 2: 0, 3: 0, 4: 3, 5: 0, 6: 0, 7: 0, 8: 1, 9: 8 });
  assert.deepEqual(unit.r2.households, { 1: 2, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 2 });
});

const outcome: fc.Arbitrary<CaseOutcome> = fc
  .record({
    unitId: fc.constantFrom('u', 'v', 'w'),
    before: fc.constantFrom('POOR', 'NEAR_POOR', 'NON_POOR'),
    after: fc.constantFrom('POOR', 'NEAR_POOR', 'NON_POOR', 'GONE'),
    everPoor: fc.boolean(),
    everNearPoor: fc.boolean(),
    arrival: fc.constantFrom(undefined, undefined, undefined, 'MOVED_IN' as const, 'SPLIT' as const),
    personsBefore: fc.integer({ min: 1, max: 12 }),
    personsNow: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ arrival, ...rest }) => ({ ...rest, ...(arrival && { arrival }) }));

test('mọi kết quả ngẫu nhiên đều cân đối, R2.2 = R3.5, R2.5 = R3.3, R1 = R2.9 và R3.9', () => {
  fc.assert(
    fc.property(fc.array(outcome, { minLength: 1, maxLength: 60 }), (outcomes) => {
      for (const [unitId, { poor, nearPoor, r2, r3 }] of countOutcomes(outcomes)) {
        for (const measure of measures) {
          assert.equal(closingByFormula(r2[measure]), r2[measure][9]);
          assert.equal(closingByFormula(r3[measure]), r3[measure][9]);
        }
        const population = { households: 1000, persons: 10_000 };
        assert.deepEqual(checkUnit({ unitId, name: unitId, r1: { population, poor, nearPoor }, r2, r3 }), []);
        const now = outcomes.filter((one) => one.unitId === unitId && one.after === 'POOR');
        assert.deepEqual(poor, { households: now.length, persons: now.reduce((sum, one) => sum + one.personsNow, 0) });
      }
    }),
    { numRuns: 2000, seed: 3 },
  );
});
