import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { certificatesVillage } from '../certificates/contract.ts';
import { pdfText } from '../documents/fixtures/pdf-text.ts';
import { noticesVillage } from '../notices/contract.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { walkToDecision } from '../test-decided-round.ts';
import { decisionBody, meetingBody, postingBody, storyIds, surveyBody } from '../test-story-bodies.ts';
import { castOf } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { decisionsLater } from './contract.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Tân');
const [first, second, third, fourth] = ids.households;
const [villageId] = ids.villages;
const { round: roundId, decision: D1 } = ids;
const [D2, X1] = [randomUUID(), randomUUID()];
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const officer = cast('povertyOfficer');
const chairman = cast('communeChairman');
const caseOf = (householdId: string) => ({ roundId, householdId });

const certificates = async () =>
  certificatesVillage.output.parse(await world.ask(officer, 'certificates.village', { roundId, villageId }));
const notices = async () =>
  noticesVillage.output.parse(await world.ask(officer, 'notices.village', { roundId, villageId })).households;
const decisions = async () =>
  decisionsLater.output.parse(await world.ask(officer, 'decisions.later', { roundId })).decisions;
const toIssue = async () => (await decisions()).map((one) => [one.number, one.toIssue]);
const later = (on: string, more: object) => ({
  ...{ ...decisionBody(ids), on, effectiveOn: on, reason: 'Tính sai điểm (mẫu).' },
  ...more,
});

/** Reopened, surveyed with other points, accepted, met and posted once more. */
async function onceMore(index: number, keyedTotal: number): Promise<void> {
  const householdId = ids.households[index] ?? '';
  const { rows } = await world.database.pool.query<{ seq: number }>(
    'select seq from review_case where household_id = $1',
    [householdId],
  );
  const form = surveyBody(ids, index, rows[0]?.seq ?? 0, '2026-11-27');
  const evidence = { ...form.evidence, b1: { answers: {}, keyedTotal } };
  await world.run(officer, 'survey.submit', { ...form, evidence });
  const version = await world.database.pool.query<{ version: number }>(
    'select max(version)::integer as version from survey where household_id = $1',
    [householdId],
  );
  const accepted = { ...caseOf(householdId), version: version.rows[0]?.version, on: '2026-11-27' };
  await world.run(cast('steeringCommittee'), 'survey.accept', accepted);
}

async function metAndPosted(households: readonly string[]): Promise<void> {
  world.setToday('2026-11-30');
  const meetingId = randomUUID();
  const held = meetingBody(ids);
  const singleVotes = held.singleVotes.slice(0, households.length);
  await world.run(officer, 'meeting.hold', { ...held, meetingId, on: '2026-11-30', singleVotes });
  const signers = { chair: true, secretary: true, households: true };
  await world.run(officer, 'minutes.sign', { meetingId, on: '2026-11-30', signers });
  world.setToday('2026-12-01');
  const posting = { ...postingBody(ids), postingId: randomUUID(), on: '2026-12-01', households };
  await world.run(officer, 'list.post', posting);
}

/** Certified: near-poor first, poor third. Amended: first leaves, second stays near-poor. Revoked: third. */
before(async () => {
  await walkToDecision(world, ids, cast);
  await world.run(chairman, 'decision.sign', decisionBody(ids));
  world.setToday('2026-11-26');
  await world.run(officer, 'certificates.issue', { decisionId: D1, on: '2026-11-26' });
  const told = { roundId, villageId, on: '2026-11-26', way: 'handed', toldBy: 'Trưởng thôn mẫu' };
  await world.run(officer, 'notices.record', { ...told, households: [first, second, third, fourth] });
  for (const householdId of [first, second]) {
    const reopening = { on: '2026-11-26', reason: 'Tính sai điểm (mẫu)', paper: 'DEMO-5/KL-UBND' };
    await world.run(officer, 'case.reopen', { ...caseOf(householdId), ...reopening });
  }
  world.setToday('2026-11-27');
  await onceMore(0, 200);
  await onceMore(1, 150);
  await metAndPosted([first, second]);
  world.setToday('2026-12-07');
  const naming = { decisionId: D2, number: 'DEMO-35/QĐ-UBND', amendsId: D1, households: [first, second] };
  await world.run(chairman, 'decision.amend', later('2026-12-07', { ...naming, opinionReference: 'DEMO-9/CV' }));
  world.setToday('2026-12-08');
  const revoking = { decisionId: X1, number: 'DEMO-36/QĐ-UBND', revokesId: D1, households: [third] };
  await world.run(chairman, 'decision.revoke', later('2026-12-08', revoking));
});

async function paper(decisionId: string, format = 'pdf') {
  return world.file(officer, 'paper.decision', { roundId, decisionId, format });
}

test('quyết định sửa đổi in tên quyết định cũ, lý do, từng hộ từ kết quả nào sang kết quả nào; có bản Word', async () => {
  const answer = await paper(D2);
  assert.match(answer.fileName, /^Quyết định sửa đổi DEMO-35-QĐ-UBND - .*\.pdf$/u);
  const text = await pdfText(answer);
  for (const words of [
    'Sửa đổi, bổ sung Quyết định số DEMO-34/QĐ-UBND ngày 25/11/2026',
    'đối với 2 hộ (có danh sách kèm theo). Lý do: Tính sai điểm (mẫu).',
    'Theo ý kiến tại văn bản DEMO-9/CV.',
    'hộ thoát nghèo, hộ cận nghèo hộ thoát nghèo',
    'hộ thoát cận nghèo hộ cận nghèo',
  ]) {
    assert.ok(text.includes(words), `${words} :: ${text}`);
  }
  const word = await paper(D2, 'docx');
  assert.deepEqual([...word.bytes.slice(0, 2)], [0x50, 0x4b]);
});

test('quyết định thu hồi một phần nêu hộ bị thu hồi và kết quả còn lại; quyết định đầu vẫn in như đã ký', async () => {
  const text = await pdfText(await paper(X1));
  for (const words of [
    'Thu hồi một phần Quyết định số DEMO-34/QĐ-UBND ngày 25/11/2026',
    'DANH SÁCH HỘ BỊ THU HỒI KẾT QUẢ CÔNG NHẬN',
    'hộ nghèo không có trong danh sách',
  ]) {
    assert.ok(text.includes(words), `${words} :: ${text}`);
  }
  assert.ok((await pdfText(await paper(D1))).includes('Số: DEMO-34/QĐ-UBND'));
  const stranger = await paper(randomUUID()).catch(problemOf);
  assert.equal(stranger instanceof Problem && stranger.code, 'NOT_FOUND');
});

test('giấy của hộ bị sửa đổi, thu hồi vào danh sách thu hồi, nêu quyết định', async () => {
  const { takeBack } = await certificates();
  assert.deepEqual(
    takeBack.map((row) => [row.householdId, row.number, row.before, row.class, row.by.number]),
    [
      [first, null, 'POOR', 'NON_POOR', 'DEMO-34/QĐ-UBND'],
      [first, '01/GCN-HN.HCN', 'NEAR_POOR', 'NON_POOR', 'DEMO-35/QĐ-UBND'],
      [third, '02/GCN-HN.HCN', 'POOR', 'NON_POOR', 'DEMO-36/QĐ-UBND'],
    ],
  );
  const back = { householdId: third, decisionId: X1, number: '02/GCN-HN.HCN', returned: true, reason: 'Thu hồi (mẫu)' };
  const body = { roundId, villageId, on: '2026-12-08', receivedBy: 'Công chức mẫu', certificates: [back] };
  await world.run(officer, 'certificates.takeBack', body);
  assert.equal((await certificates()).takeBack.find(({ decisionId }) => decisionId === X1)?.taken?.returned, true);
});

test('hộ mới được công nhận theo quyết định sửa đổi thì cấp giấy theo quyết định ấy, số nối tiếp', async () => {
  assert.deepEqual(await toIssue(), [
    ['DEMO-34/QĐ-UBND', 0],
    ['DEMO-35/QĐ-UBND', 1],
    ['DEMO-36/QĐ-UBND', 0],
  ]);
  await world.run(officer, 'certificates.issue', { decisionId: D2, on: '2026-12-08' });
  const own = (await certificates()).certificates.filter(({ decisionId }) => decisionId === D2);
  assert.deepEqual(
    own.map(({ householdId, number }) => [householdId, number]),
    [[second, '03/GCN-HN.HCN']],
  );
  assert.deepEqual((await toIssue())[1], ['DEMO-35/QĐ-UBND', 0]);
});

test('hộ bị sửa đổi, thu hồi phải được báo lại; hộ khác giữ lần đã báo', async () => {
  const rows = new Map((await notices()).map((row) => [row.householdId, [row.outcome, row.told.length]]));
  assert.deepEqual(
    [first, second, third, fourth].map((id) => rows.get(id)),
    [
      ['poorToNonPoor', 0],
      ['staysNearPoor', 0],
      ['revoked', 0],
      ['closed', 1],
    ],
  );
});
