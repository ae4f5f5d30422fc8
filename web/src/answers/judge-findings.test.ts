import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '@ra-soat/domain/kernel/finding.ts';
import { blocking, fieldOf, keptWarnings } from './judge-findings.ts';

const gap: Finding = { code: 'answer_missing', path: 'household.wall', severity: 'gap' };
const wrong: Finding = { code: 'no_head', path: 'members', severity: 'error' };
const old: Finding = { code: 'very_old', path: 'members.0', severity: 'warning' };
const tick = (reason: string): Finding => ({
  code: 'tick_changed',
  path: 'b2.keyedTicks',
  severity: 'warning',
  values: { reason },
});

test('gaps let a form be saved, errors and unexplained warnings do not', () => {
  assert.deepEqual(blocking([gap, wrong, old], {}), [wrong, old]);
  assert.deepEqual(blocking([gap, old], { 'very_old members.0': 'có giấy khai sinh' }), []);
  assert.deepEqual(blocking([old], { 'very_old members.0': '  ' }), [old]);
});

test('a tick changed by hand brings its reason along, and two of them make one line', () => {
  assert.deepEqual(blocking([tick('thẻ mới cấp')], {}), []);
  assert.deepEqual(keptWarnings([tick('thẻ mới cấp'), tick('nhà mới xây'), gap], {}), [
    { code: 'tick_changed', path: 'b2.keyedTicks', reason: 'thẻ mới cấp; nhà mới xây' },
  ]);
});

test('a finding leads to its field, to the first inside, or to the nearest around', () => {
  const fields = ['interviewOn', 'members.0.name', 'members.0.bornOn', 'members.add', 'household.wall'];
  assert.equal(fieldOf('household.wall', fields), 'household.wall');
  assert.equal(fieldOf('members.0', fields), 'members.0.name');
  assert.equal(fieldOf('members.0.bornYear', fields), 'members.0.bornOn');
  assert.equal(fieldOf('members.0.citizenNumber', fields), 'members.0.name');
  assert.equal(fieldOf('members', ['members.add']), 'members.add');
  assert.equal(fieldOf('version', fields), undefined);
});
