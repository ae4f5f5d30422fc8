import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADULT_FACTS, sampleEvidence, sampleMember } from '@ra-soat/domain/assessment/sample-evidence.ts';
import type { FieldCase } from '../../device/device.ts';
import { factOffer } from './fact-offer.ts';
import { valueAt } from './field-values.ts';
import { begun, testCase, testRound } from './test-form.ts';

const members = [sampleMember('bố', 1980, ADULT_FACTS, { relation: 'head' }), sampleMember('con', 2015, {})];
const work = begun(testCase(sampleEvidence({ members })), testRound('vn-2022', 'v2'));
const facts: FieldCase['facts'] = [
  { memberId: 'con', fact: 'attending', value: 'primary', source: 'school', on: '2026-09-12' },
  { memberId: 'bố', fact: 'healthInsured', value: false, source: 'insurance', on: '2026-09-01' },
  { memberId: 'con', fact: 'born', value: '2015-04-03', source: 'police', on: '2026-08-01' },
  { memberId: 'bố', fact: 'born', value: '1979', source: 'police', on: '2026-08-01' },
  { memberId: null, fact: 'electricity', value: 45, source: 'electricity', on: '2026-08-31' },
];

test('what a branch said is shown with its day and is no answer until somebody asked', () => {
  const path = 'members.1.facts.attending';
  const offer = factOffer(facts, path, work);
  assert.match(offer?.hint ?? '', /trường học, 12\/09\/2026/u);
  assert.equal(offer?.against, 'nothing');
  assert.equal(valueAt(work, path), undefined);
  const confirmed = offer.confirm?.(work) ?? work;
  assert.equal(valueAt(confirmed, path), 'primary');
  assert.equal(factOffer(facts, path, confirmed)?.against, 'same');
});

test('an answer that differs is a question to the surveyor, not a new answer', () => {
  assert.equal(factOffer(facts, 'members.0.facts.healthInsured', work)?.against, 'other');
});

test('a year agrees with every day in it, and with no other year', () => {
  assert.equal(factOffer(facts, 'members.1.bornOn', work)?.against, 'same');
  assert.equal(factOffer(facts, 'members.0.bornOn', work)?.against, 'other');
});

test('a birth taken over replaces the year known before', () => {
  const offer = factOffer(facts, 'members.1.bornOn', work);
  const confirmed = offer?.confirm?.(work) ?? work;
  assert.equal(confirmed.evidence.members[1]?.bornOn, '2015-04-03');
  assert.equal(confirmed.evidence.members[1].bornYear, undefined);
});

test('electricity is of the household', () => {
  const offer = factOffer(facts, 'b1.answers.electricity', work);
  assert.equal(valueAt(offer?.confirm?.(work) ?? work, 'b1.answers.electricity'), 45);
  assert.equal(factOffer(facts, 'household.wall', work), null);
});
