import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { classify } from '../assessment/classify.ts';
import { FROZEN } from './frozen.ts';
import { standardOf, STANDARD_IDS } from './standard-of.ts';
import type { Standard } from './standard.ts';

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** Every area with B1 0-200 by fives and B2 0-130 by tens, so also beyond what is allowed. */
function results(standard: Standard): string[] {
  const b1 = Array.from({ length: 41 }, (_, index) => index * 5);
  const b2 = Array.from({ length: 14 }, (_, index) => index * 10);
  return (['rural', 'urban', 'special'] as const).flatMap((area) =>
    b1.flatMap((income) =>
      b2.map((deprivation) => {
        const {
          class: household,
          subclass,
          decidedBy,
          problem,
        } = classify(standard, {
          area,
          b1: income,
          b2: deprivation,
        });
        return [household, subclass, decidedBy, problem].join(' ');
      }),
    ),
  );
}

for (const id of STANDARD_IDS) {
  test(`${id} không đổi: sửa chuẩn là lập bản mới kèm lý do`, () => {
    const standard = standardOf(id);
    assert.deepEqual({ literal: digest(standard), results: digest(results(standard)) }, FROZEN[id]);
  });
}

test('tổng số dòng, chỉ số và điểm B2 của mỗi chuẩn khớp nhau', () => {
  for (const id of STANDARD_IDS) {
    const { indicators, b2, decisionTable } = standardOf(id);
    assert.deepEqual(
      indicators.map(({ number }) => number),
      indicators.map((_, index) => index + 1),
    );
    if (b2 !== undefined) assert.equal(b2.maximum, b2.step * indicators.length);
    assert.equal(new Set(decisionTable.map((row) => row.id)).size, decisionTable.length);
  }
});
