import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOutcomes } from './count-outcomes.ts';
import { cuJut, cuJutCommunes } from './cu-jut-2024.ts';
import { missingInReport, missingTransfers } from './missing-movements.ts';
import { realiseMovements, realiseUnit, withMissing } from './realise-movements.ts';

const tamThang = cuJutCommunes.find(({ name }) => name === 'Xã Tâm Thắng');
assert.ok(tamThang);

test('a population with the movements of a balanced report gives every figure of the report', () => {
  const counted = countOutcomes(realiseMovements('R2', 'u', cuJut.r2)).get('u');
  assert.deepEqual(counted?.r2, cuJut.r2);
});

test('where R2 and R3 agree, one population gives both', () => {
  const [eaTLing] = cuJutCommunes;
  assert.ok(eaTLing);
  const counted = countOutcomes(realiseUnit('u', eaTLing.r2, eaTLing.r3)).get('u');
  assert.deepEqual([counted?.r2, counted?.r3], [eaTLing.r2, eaTLing.r3]);
});

test('Tâm Thắng: R3 thiếu 2 hộ, 7 nhân khẩu ở cột 4, và 1 hộ, 2 nhân khẩu ở cột 5', () => {
  const own = missingInReport('R3', tamThang.r3);
  assert.deepEqual(own, [{ report: 'R3', column: 4, households: 2, persons: 7 }]);
  const transfers = missingTransfers(tamThang.r2, tamThang.r3);
  assert.deepEqual(transfers, [{ report: 'R3', column: 5, households: 1, persons: 2 }]);
  const counted = countOutcomes(realiseMovements('R3', 'u', withMissing(tamThang.r3, own))).get('u');
  assert.deepEqual([counted?.nearPoor, counted?.r3.households[4]], [{ households: 141, persons: 670 }, 2]);
});

test('figures that no population can have are refused, not bent', () => {
  const { households, persons } = cuJut.r2;
  const impossible = { households, persons: { ...persons, 7: 13 } };
  assert.throws(() => realiseMovements('R2', 'u', impossible), /no 14 households have 13 members/u);
});
