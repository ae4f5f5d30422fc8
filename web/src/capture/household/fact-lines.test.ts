import assert from 'node:assert/strict';
import { test } from 'node:test';
import { householdWith } from '../fixtures/household.ts';
import { factLines } from './fact-lines.ts';

test('what another branch said is told with its source and day, never as an answer', () => {
  const { kase } = householdWith();
  const members = [{ id: 'm', name: 'Lò Thị Đào', relation: 'child' as const, facts: {} }];
  const facts = [
    { memberId: 'm', fact: 'attending', value: 'primary', source: 'school', on: '2026-09-12' },
    { memberId: null, fact: 'electricity', value: '24', source: 'electricity', on: '2026-08-01' },
  ] as const;
  assert.deepEqual(factLines({ ...kase, evidence: { ...kase.evidence, members }, facts: [...facts] }), [
    'Lò Thị Đào: đi học: Tiểu học (theo trường học, 12/09/2026)',
    'điện tiêu thụ (kWh/tháng): 24 (theo điện lực, 01/08/2026)',
  ]);
});
