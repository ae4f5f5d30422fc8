import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathNow, withMember, withMemberBack, withoutMember } from './member-lines.ts';
import { problemFields } from './problem-at.ts';
import { begun, testCase, testRound, unaskedHousehold } from './test-form.ts';

const work = begun(testCase(unaskedHousehold(5)), testRound('vn-2022', 'v2'));
const third = work.evidence.members[2];
const full = {
  ...work,
  typed: { 'members.2.bornOn': '05/', 'members.4.bornOn': '1', 'household.floorAreaDm2': 'x' },
  reasons: { 'very_old members.4': 'có giấy', 'very_old members.2': 'có giấy' },
};

test('what was typed and kept follows the member when a line above goes', () => {
  const now = withoutMember(full, '2');
  assert.deepEqual(now.typed, { 'members.3.bornOn': '1', 'household.floorAreaDm2': 'x' });
  assert.deepEqual(now.reasons, { 'very_old members.3': 'có giấy' });
});

test('somebody removed by mistake comes back to the same line with every answer', () => {
  assert.ok(third);
  const back = withMemberBack(withoutMember(work, '2'), third, 2);
  assert.deepEqual(back.evidence, work.evidence);
  assert.equal(withMemberBack(work, third, 2), work);
});

test('the first member of an empty household is its head', () => {
  const empty = { ...work, evidence: { ...work.evidence, members: [] } };
  assert.equal(withMember(empty, 'a').evidence.members[0]?.relation, 'head');
  assert.equal(withMember(work, 'a').evidence.members.at(-1)?.relation, 'other');
});

test('a remark of an earlier table of members finds its person, or nobody', () => {
  const now = withoutMember(work, '1').evidence;
  assert.equal(pathNow('members.2.facts.work', work.evidence, now), 'members.1.facts.work');
  assert.equal(pathNow('members.1.facts.work', work.evidence, now), null);
  assert.equal(pathNow('household.wall', work.evidence, now), 'household.wall');
});

test('what the server refused stands at its question, however the server writes the path', () => {
  const fields = ['evidence.members[2].relation', 'body.evidence.members.2.relation', 'members.2.relation'].map(
    (path) => ({ path, message: 'Có hai chủ hộ' }),
  );
  const problem = { code: 'SURVEY_HAS_ERRORS', title: 'Phiếu còn lỗi', fields };
  const now = withoutMember(work, '0').evidence;
  const found = problemFields(problem, work.evidence, now).map(({ path }) => path);
  assert.deepEqual(found, Array(3).fill('members.1.relation'));
});
