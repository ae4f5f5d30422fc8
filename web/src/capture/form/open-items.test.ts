import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitForm } from '../../answers/visit-form.ts';
import type { FieldWork } from '../../device/device.ts';
import { withTyped, withValue } from './field-values.ts';
import { sectionState } from './section-state.ts';
import { sectionsOf } from './sections.ts';
import { begun, keyedLocal, leftIn, soundHousehold, testCase, testRound, unaskedHousehold } from './test-form.ts';

const round = testRound('vn-2022', 'v2');
const large = testCase(unaskedHousehold(30));

function stateOf(id: string, work: FieldWork, kase = large) {
  const section = sectionsOf(visitForm(round, 'v2'), round).find((one) => one.id === id);
  assert.ok(section);
  return sectionState(section, { work, kase }, leftIn(work, kase, round));
}

test('what is left stands in printed order', () => {
  const order = sectionsOf(visitForm(round, 'v2'), round).map(({ id }) => id);
  const left = leftIn(begun(large, round), large, round).map(({ section }) => order.indexOf(section));
  assert.deepEqual(
    left,
    left.toSorted((a, b) => a - b),
  );
});

test('a section is not begun, then so many things are missing, then it is done', () => {
  let work = begun(large, round);
  assert.deepEqual(stateOf('b1-1', work), { is: 'todo', count: 2 });
  work = withValue(work, 'b1.answers.member_count', 'over_6');
  assert.deepEqual(stateOf('b1-1', work), { is: 'missing', count: 1 });
  work = withValue(work, 'b1.answers.no_able_adult', 'no');
  assert.deepEqual(stateOf('b1-1', work), { is: 'done', count: 0 });
  work = withValue(work, 'b1.answers.member_count', '5');
  assert.deepEqual(stateOf('b1-1', work), { is: 'mend', count: 1 });
});

test('a warning kept with a reason is no longer to be mended', () => {
  const work = withValue(begun(large, round), 'b1.answers.member_count', '5');
  const key = 'b1_members_differ b1.answers.member_count';
  const left = leftIn({ ...work, reasons: { [key]: 'đếm lại trên phiếu' } }, large, round);
  assert.deepEqual(
    left.filter(({ kind }) => kind === 'mend'),
    [],
  );
});

test('members of last year are done only when somebody went through them; those of a returned form are', () => {
  const work = begun(large, round);
  assert.equal(stateOf('members', work).is, 'todo');
  assert.equal(stateOf('members', { ...work, checked: ['members'] }).is, 'done');
  assert.equal(stateOf('members', work, { ...large, version: 1 }).is, 'done');
});

test('a text that cannot be read must be mended, and goes with the next readable one', () => {
  const work = withTyped(begun(large, round), 'household.floorAreaDm2', '64,');
  assert.equal(stateOf('home', work).is, 'mend');
  assert.equal(stateOf('home', withTyped(work, 'household.floorAreaDm2', undefined)).is, 'todo');
  assert.equal(withTyped(work, 'household.floorAreaDm2', undefined).typed, undefined);
});

test('signatures, B1 answers and remarks are wanted and hinder nothing', () => {
  const remarks = [{ path: 'household.wall', question: '7.1', remark: 'xem lại' }];
  const kase = testCase(soundHousehold(), { returned: { on: '2026-11-01', by: 'xã', reason: 'xem lại', remarks } });
  const work = begun(kase, round);
  const kinds = new Set(leftIn(work, kase, round).map(({ kind }) => kind));
  assert.deepEqual([...kinds], ['later']);
  const said = { ...work, remarkAnswers: { 'household.wall': 'đã xem' } };
  assert.equal(leftIn(work, kase, round).length - leftIn(said, kase, round).length, 1);
});

test('a class by the province’s own standard is missing until it is keyed, though the last form had one', () => {
  const local = testRound('vn-2022', 'v2', { beside: [keyedLocal] });
  const kase = testCase(soundHousehold(), { beside: { 'ha-noi-2016': { localClass: 'POOR' } } });
  const path = 'beside.ha-noi-2016.localClass';
  const work = begun(kase, local);
  assert.ok(leftIn(work, kase, local).some((item) => item.path === path && item.kind === 'missing'));
  const keyed = withValue(work, path, 'POOR');
  assert.deepEqual(keyed.beside, { 'ha-noi-2016': { localClass: 'POOR' } });
  assert.ok(!leftIn(keyed, kase, local).some((item) => item.path === path));
});
