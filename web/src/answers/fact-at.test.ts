import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleEvidence, sampleMember } from '@ra-soat/domain/assessment/sample-evidence.ts';
import { factAt } from './fact-at.ts';

const evidence = sampleEvidence({ members: [sampleMember('bố', 1980, {}), sampleMember('con', 2015, {})] });
const fact = (memberId: string | null, key: string) => ({ memberId, key });
const facts = [fact('con', 'attending'), fact('bố', 'born'), fact(null, 'electricity')];

test('a fact stands beside the question of its person, and nowhere else', () => {
  assert.equal(factAt(facts, 'members.1.facts.attending', evidence)?.key, 'attending');
  assert.equal(factAt(facts, 'members.0.facts.attending', evidence), undefined);
  assert.equal(factAt(facts, 'members.0.bornYear', evidence)?.key, 'born');
  assert.equal(factAt(facts, 'members.7.bornYear', evidence), undefined);
});

test('electricity is of the household', () => {
  assert.equal(factAt(facts, 'b1.answers.electricity', evidence)?.memberId, null);
  assert.equal(factAt(facts, 'household.wall', evidence), undefined);
});
