import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitForm } from '../../answers/visit-form.ts';
import { answeredBy, answeredOf, questionsAsked } from './asked-of.ts';
import { withValue } from './field-values.ts';
import { foundPeoples } from './found-peoples.ts';
import { nextHousehold } from './next-household.ts';
import { sameForRest, withSame } from './same-for-rest.ts';
import { begun, testCase, testItem, testRound, unaskedHousehold } from './test-form.ts';

const round = testRound('vn-2022', 'v2');
const form = visitForm(round, 'v2');
const large = begun(testCase(unaskedHousehold(30)), round);

function question(id: string) {
  const found = form.memberQuestions.find((one) => one.id === id);
  assert.ok(found);
  return found;
}

test('“cả nhà có thẻ” answers for those not asked yet and for nobody else, and is taken back whole', () => {
  const insured = question('healthInsured');
  const first = withValue(large, 'members.0.facts.healthInsured', false);
  const rest = sameForRest(insured, first);
  assert.equal(rest?.option.code, true);
  assert.ok(rest.lines.length > 20 && !rest.lines.includes(0));
  const all = withSame(first, insured.id, rest.lines, rest.option.code);
  const { done, all: asked } = answeredBy(insured, all.evidence);
  assert.equal(done, asked);
  assert.equal(all.evidence.members[0]?.facts.healthInsured, false);
  assert.deepEqual(withSame(all, insured.id, rest.lines, undefined).evidence, first.evidence);
});

test('work, schooling and nutrition are asked of each person', () => {
  for (const id of ['work', 'attending', 'nutrition', 'finishedLevel']) {
    assert.equal(sameForRest(question(id), large), null);
  }
});

test('only the questions that apply are asked: the contract of those who work for pay', () => {
  const ids = (work: typeof large) => questionsAsked(form, work.evidence).map(({ id }) => id);
  assert.ok(!ids(large).includes('labourContract'));
  assert.ok(ids(withValue(large, 'members.0.facts.work', 'paid_work')).includes('labourContract'));
});

test('how far a person is counts what must be asked', () => {
  const [head] = large.evidence.members;
  assert.ok(head);
  assert.deepEqual(answeredOf(form, head, '2026-11-12'), { done: 0, all: 3 });
  const [asked] = withValue(large, 'members.0.facts.work', 'paid_work').evidence.members;
  assert.ok(asked);
  assert.deepEqual(answeredOf(form, asked, '2026-11-12'), { done: 1, all: 4 });
});

test('a people is found without diacritics, the ones that begin so first', () => {
  assert.deepEqual(
    ['e de', 'e-de', 'Ê-đê'].map((text) => foundPeoples(text)[0]?.code),
    [12, 12, 12],
  );
  assert.equal(foundPeoples('nung')[0]?.name, 'Nùng');
  assert.equal(foundPeoples('')[0]?.name, 'Kinh');
  assert.equal(foundPeoples('').length, 54);
  assert.deepEqual(foundPeoples('xyz'), []);
});

test('after a form comes the next household of the village of which one is wanted', () => {
  const at = (number: string, state: 'none' | 'sent' | 'refused', stage = 'LISTED') =>
    testItem(testCase(large.evidence, { householdId: number, sortKey: number, stage }), { state });
  const all = [at('003', 'none'), at('001', 'none'), at('002', 'sent'), at('004', 'none', 'ACCEPTED')];
  const here = (number: string) => testCase(large.evidence, { householdId: number, sortKey: number });
  assert.equal(nextHousehold(all, here('001'))?.kase.householdId, '003');
  assert.equal(nextHousehold(all, here('003'))?.kase.householdId, '001');
  assert.equal(nextHousehold([at('001', 'none')], here('001')), null);
});
