import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifyLocal } from '../assessment/classify-local.ts';
import { localStandardOf } from '../standards/beside.ts';
import type { LocalClass } from '../standards/local.ts';
import type { DecidedClass } from '../standards/standard.ts';
import { summariseBeside, type BothClasses } from './summarise-beside.ts';

/** The list of 2019: what each household is nationally, and what it would be by the local line alone. */
const households: readonly [number, DecidedClass, LocalClass | 'NONE'][] = [
  [19, 'POOR', 'POOR'],
  [17, 'NEAR_POOR', 'POOR'],
  [108, 'NON_POOR', 'POOR'],
  [11, 'NON_POOR', 'NEAR_POOR'],
  [40, 'NON_POOR', 'NONE'],
];

function counted(leavesOutNational: boolean): BothClasses[] {
  const standard = { ...localStandardOf('quang-ninh-2023'), leavesOutNational };
  return households.flatMap(([count, national, keyed]) => {
    const facts = {
      area: 'rural',
      nationalClass: national,
      b1: null,
      deprivations: null,
      income: null,
      keyed,
    } as const;
    const { class: found } = classifyLocal(standard, facts);
    const local = found === 'POOR' || found === 'NEAR_POOR' ? found : 'NON_POOR';
    return Array.from({ length: count }, () => ({ national, local }));
  });
}

test('danh sách địa phương không gồm hộ quốc gia: 19 + 17 + 108 + 11 = 155', () => {
  const { national, local, together } = summariseBeside(counted(true));
  assert.deepEqual(
    [national, local],
    [
      { poor: 19, nearPoor: 17 },
      { poor: 108, nearPoor: 11 },
    ],
  );
  assert.equal(national.poor + national.nearPoor + local.poor + local.nearPoor, together);
  assert.equal(together, 155);
});

test('danh sách địa phương gồm cả hộ quốc gia: vẫn 155 hộ, không cộng hai danh sách', () => {
  const { national, local, together } = summariseBeside(counted(false));
  assert.deepEqual(local, { poor: 144, nearPoor: 11 });
  assert.equal(together, 155);
  assert.notEqual(national.poor + national.nearPoor + local.poor + local.nearPoor, together);
});

test('danh sách gồm hộ quốc gia mà hộ nghèo quốc gia bị ghi ngoài danh sách: phải đối chiếu', () => {
  const standard = { ...localStandardOf('quang-ninh-2023'), leavesOutNational: false };
  const facts = { area: 'rural', nationalClass: 'POOR', b1: null, deprivations: null, income: null } as const;
  assert.equal(classifyLocal(standard, { ...facts, keyed: 'NONE' }).problem, 'local_includes_national');
});
