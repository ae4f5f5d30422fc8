import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, afterEach, before, test } from 'node:test';
import { Problem, problemOf } from '../platform/problem.ts';
import { listedBefore } from '../test-listed-before.ts';
import { decisionBody, meetingBody, postingBody, storyIds, surveyBody } from '../test-story-bodies.ts';
import { assertLedgerAgrees } from '../test-ledger.ts';
import { castOf, story, walk } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { decisionAmend, decisionPage, decisionRevoke, decisionsBook, decisionsLater } from './contract.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Tân');
const [first, second] = ids.households;
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const officer = cast('povertyOfficer');
const chairman = cast('communeChairman');
const { pool } = world.database;
const [D2, X2, X1] = [randomUUID(), randomUUID(), randomUUID()];

/** The story with its first household poor the year before, up to the signed decision; in force from the year after. */
before(async () => {
  const steps = story(ids);
  const listing = steps.findIndex(({ kind }) => kind === 'list.fromRegistry');
  await walk(world, cast, steps.slice(0, listing));
  await listedBefore(world, ids, 0, 'POOR');
  const signing = steps.findIndex(({ kind }) => kind === 'decision.sign');
  const rest = steps.slice(listing, signing + 1);
  await walk(
    world,
    cast,
    rest.filter(
      ({ kind, body }) =>
        kind !== 'request.receive' && (kind !== 'household.add' || !JSON.stringify(body).includes(first)),
    ),
  );
});

const caseOf = (householdId: string) => ({ roundId: ids.round, householdId });
const later = (on: string, more: object) => ({
  ...{ ...decisionBody(ids), on, effectiveOn: on, reason: 'Tính sai điểm (mẫu)' },
  ...more,
});
const reopening = { ...caseOf(first), on: '2026-11-26', reason: 'Tính sai điểm (mẫu)', paper: 'DEMO-5/KL-UBND' };

// Whatever was amended or revoked: the registry and the ledger say the same.
afterEach(() => assertLedgerAgrees(pool));

async function code(by: Parameters<typeof world.run>[0], kind: string, body: object): Promise<string> {
  const refused = await world.run(by, kind, body).then(() => 'done', problemOf);
  if (refused instanceof Problem) return refused.detail.review?.code ?? refused.code;
  return String(refused);
}

/** Form, acceptance, meeting, minutes and posting once more, with points above every line. */
async function surveyedAgain(): Promise<void> {
  const day = (on: string) => world.setToday(on);
  day('2026-11-27');
  const { rows } = await pool.query<{ seq: number }>('select seq from review_case where household_id = $1', [first]);
  const form = surveyBody(ids, 0, rows[0]?.seq ?? 0, '2026-11-27');
  const evidence = { ...form.evidence, b1: { answers: {}, keyedTotal: 200 } };
  await world.run(officer, 'survey.submit', { ...form, evidence });
  await world.run(cast('steeringCommittee'), 'survey.accept', { ...caseOf(first), version: 3, on: '2026-11-27' });
  day('2026-11-30');
  const meetingId = randomUUID();
  const held = meetingBody(ids);
  const singleVotes = held.singleVotes.slice(0, 1);
  await world.run(officer, 'meeting.hold', { ...held, meetingId, on: '2026-11-30', singleVotes });
  const signers = { chair: true, secretary: true, households: true };
  await world.run(officer, 'minutes.sign', { meetingId, on: '2026-11-30', signers });
  day('2026-12-01');
  const posting = { ...postingBody(ids), postingId: randomUUID(), on: '2026-12-01', households: [first] };
  await world.run(officer, 'list.post', posting);
}

async function statuses(): Promise<object[]> {
  const { rows } = await pool.query<object>(
    `select class, from_on::text as "from", to_on::text as "to", decision_number as by from household_status
     where household_id = $1 order by from_on, seq`,
    [first],
  );
  return rows;
}

const laterPage = async () =>
  decisionsLater.output.parse(await world.ask(officer, 'decisions.later', { roundId: ids.round }));

test('mở lại hồ sơ sau quyết định: kết quả công nhận vẫn giữ trên mọi danh sách', async () => {
  world.setToday('2026-11-26');
  assert.equal(await code(chairman, 'case.reopen', reopening), 'NOT_FOUND');
  assert.equal(await code(officer, 'case.reopen', reopening), 'done');
  const { lists } = decisionPage.output.parse(await world.ask(officer, 'decision.page', { roundId: ids.round }));
  assert.ok(lists.NEAR_POOR.some(({ householdId }) => householdId === first));
  const { reopened } = await laterPage();
  assert.deepEqual(
    reopened.map(({ householdId, decided, now }) => [householdId, decided, now]),
    [[first, 'NEAR_POOR', null]],
  );
});

test('quyết định sửa đổi: chưa niêm yết lại thì không ký; sổ theo ngày không viết đè, hàng chưa kịp hiệu lực thành khoảng trống', async () => {
  const amendment = later('2026-12-07', {
    decisionId: D2,
    number: 'DEMO-35/QĐ-UBND',
    amendsId: ids.decision,
    households: [first],
    opinionReference: 'DEMO-9/CV ngày 04/12/2026',
  });
  world.setToday('2026-12-07');
  assert.equal(await code(chairman, 'decision.amend', amendment), 'casesNotEnded');
  await surveyedAgain();
  world.setToday('2026-12-04');
  assert.equal(await code(chairman, 'decision.amend', { ...amendment, on: '2026-12-04' }), 'postingNotOver');
  world.setToday('2026-12-07');
  assert.equal(await code(chairman, 'decision.amend', { ...amendment, number: 'DEMO-034/QĐ-UBND' }), 'NUMBER_TAKEN');
  assert.equal(await code(chairman, 'decision.amend', { ...amendment, households: [second] }), 'notReopened');
  const { answer } = await world.run(chairman, 'decision.amend', amendment);
  assert.equal(decisionAmend.output.parse(answer).decided, 1);
  assert.deepEqual(await statuses(), [
    { class: 'POOR', from: '2026-01-01', to: '2026-12-31', by: 'DEMO-1/2025' },
    { class: 'NEAR_POOR', from: '2027-01-01', to: '2026-12-31', by: 'DEMO-34/QĐ-UBND' },
    { class: 'NON_POOR', from: '2027-01-01', to: null, by: 'DEMO-35/QĐ-UBND' },
  ]);
  const { lists } = decisionPage.output.parse(await world.ask(officer, 'decision.page', { roundId: ids.round }));
  assert.ok(!lists.NEAR_POOR.some(({ householdId }) => householdId === first));
  assert.ok(lists.EXITED_POVERTY.some(({ householdId }) => householdId === first));
  const { rows } = await pool.query<object>('select list_kind from decision_line where decision_id = $1', [D2]);
  assert.deepEqual(rows, [{ list_kind: 'EXITED_POVERTY' }]);
});

test('thu hồi quyết định sửa đổi: kết quả của quyết định trước đứng lại thành hàng mới', async () => {
  world.setToday('2026-12-08');
  const revocation = later('2026-12-08', { decisionId: X2, number: 'DEMO-36/QĐ-UBND', revokesId: D2 });
  const early = later('2026-12-08', { decisionId: X1, number: 'DEMO-37/QĐ-UBND', revokesId: ids.decision });
  assert.equal(await code(chairman, 'decision.revoke', early), 'laterDecisionStands');
  const { answer } = await world.run(chairman, 'decision.revoke', revocation);
  assert.deepEqual(decisionRevoke.output.parse(answer).whole, true);
  assert.deepEqual((await statuses()).slice(2), [
    { class: 'NON_POOR', from: '2027-01-01', to: '2026-12-31', by: 'DEMO-35/QĐ-UBND' },
    { class: 'NEAR_POOR', from: '2027-01-01', to: null, by: 'DEMO-34/QĐ-UBND' },
  ]);
});

test('thu hồi cả quyết định: loại trước đợt rà soát tiếp tục; ký được quyết định mới; số không cấp hai lần, số trống được nêu', async () => {
  const revocation = later('2026-12-09', { decisionId: X1, number: 'DEMO-40/QĐ-UBND', revokesId: ids.decision });
  world.setToday('2026-12-09');
  await world.run(chairman, 'decision.revoke', revocation);
  assert.deepEqual((await statuses()).slice(-1), [{ class: 'POOR', from: '2027-01-01', to: null, by: 'DEMO-1/2025' }]);
  const { decisions } = await laterPage();
  assert.deepEqual(
    decisions.map(({ kind, number, names, inForce }) => [kind, number, names, inForce]),
    [
      ['annual', 'DEMO-34/QĐ-UBND', null, false],
      ['amendment', 'DEMO-35/QĐ-UBND', 'DEMO-34/QĐ-UBND', false],
      ['revocation', 'DEMO-36/QĐ-UBND', 'DEMO-35/QĐ-UBND', true],
      ['revocation', 'DEMO-40/QĐ-UBND', 'DEMO-34/QĐ-UBND', true],
    ],
  );
  const asked = await world.ask(officer, 'decisions.book', { roundId: ids.round, on: '2026-12-09' });
  const { next, gaps } = decisionsBook.output.parse(asked);
  assert.deepEqual([next, gaps.at(-1)], ['41/QĐ-UBND', { from: 37, to: 39 }]);
});

test('đơn sau quyết định chỉ giữ số và hướng giải quyết', async () => {
  const complaint = { ...caseOf(second), on: '2026-12-10', reference: 'DEMO-17/TN', route: 'formalComplaint' };
  world.setToday('2026-12-10');
  assert.equal(await code(officer, 'complaint.register', complaint), 'roundNotDecided');
  const decisionId = randomUUID();
  const sign = { ...decisionBody(ids), decisionId, number: 'DEMO-41/QĐ-UBND', on: '2026-12-10' };
  assert.equal(await code(chairman, 'decision.sign', sign), 'changedSinceConsolidation');
  const again = { roundId: ids.round, on: '2026-12-10', number: 'DEMO-10/BC' };
  await world.run(officer, 'round.consolidate', again);
  assert.equal(await code(chairman, 'decision.sign', sign), 'opinionMissing');
  await world.run(officer, 'opinion.seek', again);
  await world.run(officer, 'opinion.receive', { ...again, agreed: true });
  assert.equal(await code(chairman, 'decision.sign', sign), 'done');
  assert.equal(await code(officer, 'complaint.register', complaint), 'done');
  assert.equal(await code(officer, 'complaint.register', complaint), 'complaintAlreadyRegistered');
  const { rows } = await pool.query<object>('select reference, route from late_complaint');
  assert.deepEqual(rows, [{ reference: 'DEMO-17/TN', route: 'formalComplaint' }]);
});
