import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StandardId } from '@ra-soat/domain/standards/standard.ts';
import { visitForm } from '../../answers/visit-form.ts';
import type { FieldRound } from '../../device/device.ts';
import { addressOf, placeAt, sectionOf, sectionsOf } from './sections.ts';
import {
  incoming,
  keyedLocal,
  leftIn,
  begun,
  soundHousehold,
  testCase,
  testRound,
  testTable,
  unaskedHousehold,
} from './test-form.ts';

function sections(round: FieldRound) {
  return sectionsOf(visitForm(round, round.formVersion), round);
}

const forms: readonly [StandardId, 'v1' | 'v2'][] = [
  ['vn-2016', 'v1'],
  ['vn-2022', 'v1'],
  ['vn-2022', 'v2'],
];

for (const [standard, version] of forms) {
  test(`the sections of ${standard} ${version} stand in printed order, B1 with its thirteen`, () => {
    const ids = sections(testRound(standard, version)).map(({ id }) => id);
    const b1 = Array.from({ length: 13 }, (_, index) => `b1-${index + 1}`);
    const after = ['b1-total', 'b2', 'profile', 'signatures', 'review'];
    assert.deepEqual(ids, ['visit', 'members', 'people', 'home', ...b1, ...after]);
  });

  test(`whatever is left in a form of ${standard} ${version} leads to a section of it`, () => {
    const round = testRound(standard, version);
    const kase = testCase({ ...unaskedHousehold(30), area: 'special' });
    const own = sections(round);
    const left = leftIn(begun(kase, round), kase, round);
    assert.ok(left.length > 100, `${left.length}`);
    for (const { path, section } of left) {
      assert.ok(
        own.some(({ id }) => id === section),
        path,
      );
      assert.ok(placeAt(addressOf(path, visitForm(round, version)), own), path);
    }
  });
}

test('the total of B1 is asked for only where no confirmed table scores the answers', () => {
  const has = (scoring: FieldRound['scoring']) =>
    sections(testRound('vn-2022', 'v2', { scoring })).some(({ kind }) => kind === 'b1Total');
  assert.equal(has(null), true);
  const scored = (demonstration: boolean) => ({ table: { ...testTable, demonstration }, region: 'demo' });
  assert.equal(has(scored(true)), true);
  assert.equal(has(scored(false)), false);
});

test('a further standard has a section where it takes something of its own; vn-2027 without tables has none', () => {
  const beside = [incoming('vn-2022', true), incoming('vn-2027', false), keyedLocal];
  const found = sections(testRound('vn-2016', 'v1', { beside })).filter(({ kind }) => kind === 'beside');
  assert.deepEqual(
    found.map(({ id }) => id),
    ['beside-vn-2022', 'beside-ha-noi-2016'],
  );
});

test('an address leads to a section, a person, a question of all; anything else to the list', () => {
  const own = sections(testRound('vn-2022', 'v2'));
  assert.equal(placeAt('home', own)?.section.id, 'home');
  assert.deepEqual([placeAt('member-2', own)?.section.id, placeAt('member-2', own)?.member], ['members', 2]);
  assert.deepEqual([placeAt('person-0', own)?.section.id, placeAt('person-0', own)?.member], ['people', 0]);
  assert.equal(placeAt('ask-work', own)?.question, 'work');
  assert.equal(placeAt('asks', own)?.asks, true);
  assert.equal(placeAt('b1-14', own), null);
});

test('a field is counted in its section and shown on its own screen', () => {
  const form = visitForm(testRound('vn-2022', 'v2'), 'v2');
  const rows = [
    ['members.3.bornOn', 'member-3', 'members'],
    ['members.3.facts.work', 'person-3', 'people'],
    ['members.1.id', 'members', 'members'],
    ['household.devices.tv', 'home', 'home'],
    ['b1.answers.cattle', 'b1-13', 'b1-13'],
    ['b1.answers.not_there', 'b1-total', 'b1-total'],
    ['beside.vn-2022.b1.keyedTotal', 'beside-vn-2022', 'beside-vn-2022'],
    ['interviewOn', 'visit', 'visit'],
  ] as const;
  for (const [path, address, section] of rows) {
    assert.equal(addressOf(path, form), address);
    assert.equal(sectionOf(path, form), section);
  }
});

test('a form in which all is answered has nothing to mend and nothing missing', () => {
  for (const [standard, version] of forms) {
    const round = testRound(standard, version);
    const kase = testCase(soundHousehold());
    const left = leftIn(begun(kase, round), kase, round);
    assert.deepEqual(
      left.filter(({ kind }) => kind !== 'later'),
      [],
    );
  }
});
