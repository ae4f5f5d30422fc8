import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Problem, problemOf } from '../platform/problem.ts';
import { walkToDecision } from '../test-decided-round.ts';
import { decisionBody, storyIds } from '../test-story-bodies.ts';
import { castOf } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { certificatesBoard, certificatesBook, certificatesIssue, certificatesVillage } from './contract.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Tân');
const [first, second, third] = ids.households;
const [villageId] = ids.villages;
const { round: roundId, decision: decisionId } = ids;
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const officer = cast('povertyOfficer');
const { pool } = world.database;

before(async () => {
  await walkToDecision(world, ids, cast);
  await world.run(cast('communeChairman'), 'decision.sign', decisionBody(ids));
  world.setToday('2026-12-20');
});

async function refused(kind: string, body: object, by = officer): Promise<string> {
  const answer = await world.run(by, kind, body).catch(problemOf);
  if (!(answer instanceof Problem)) return `not refused: ${JSON.stringify(answer)}`;
  return answer.detail.review?.code ?? answer.code;
}

const book = async () =>
  certificatesBook.output.parse(await world.ask(officer, 'certificates.book', { roundId, year: 2026 }));
const village = async () =>
  certificatesVillage.output.parse(await world.ask(officer, 'certificates.village', { roundId, villageId }));
const board = async () => certificatesBoard.output.parse(await world.ask(officer, 'certificates.board', { roundId }));
const of = (householdId: string) => ({ householdId, decisionId });
const received = (householdId: string) => ({ ...of(householdId), receivedBy: 'Bà Mẫu', relation: 'spouse' });
const handing = (...households: string[]) => ({
  ...{ roundId, villageId, on: '2026-12-10', handedBy: 'Trưởng thôn mẫu' },
  received: households.map(received),
});

test('số hủy chiếm chỗ trong sổ; số chưa tới lượt không hủy được', async () => {
  const voiding = { roundId, year: 2026, serial: 1, on: '2026-11-26', reason: 'Phôi rách (mẫu)' };
  assert.equal(await refused('certificate.void', { ...voiding, serial: 9 }), 'NUMBER_NOT_REACHED');
  assert.equal(await refused('certificate.void', { ...voiding, on: '2026-12-21' }), 'dateInFuture');
  await world.run(officer, 'certificate.void', voiding);
  assert.equal(await refused('certificate.void', voiding), 'NUMBER_TAKEN');
  const { given, next, voided } = await book();
  assert.deepEqual([given, next, voided.map(({ number }) => number)], [0, 2, ['01/GCN-HN.HCN']]);
});

test('một số chỉ cấp một lần: số đã hủy bị từ chối và không giấy nào được ghi', async () => {
  const issuing = { decisionId, on: '2026-11-26' };
  assert.equal(await refused('certificates.issue', { ...issuing, firstNumber: 1 }), 'NUMBER_TAKEN');
  assert.equal(await refused('certificates.issue', { ...issuing, on: '2026-11-24' }), 'dateBeforePreviousStep');
  assert.equal((await book()).given, 0);
});

test('cấp liên tiếp từ số của sổ theo thứ tự thôn và hộ; không còn hộ nào thì từ chối, không trả số', async () => {
  const issuing = { decisionId, on: '2026-11-26' };
  const { answer } = await world.run(officer, 'certificates.issue', { ...issuing, firstNumber: 9 });
  const numbers = { issued: 2, from: '09/GCN-HN.HCN', to: '10/GCN-HN.HCN' };
  assert.deepEqual(certificatesIssue.output.parse(answer), numbers);
  assert.equal(await refused('certificates.issue', issuing), 'NOTHING_TO_ISSUE');
  const { rows } = await pool.query<object>('select household_id, serial, year from certificate order by serial');
  assert.deepEqual(rows, [
    { household_id: first, serial: 9, year: 2026 },
    { household_id: third, serial: 10, year: 2026 },
  ]);
  const { next, gaps, given } = await book();
  assert.deepEqual({ next, gaps, given }, { next: 11, gaps: [{ from: 2, to: 8 }], given: 2 });
});

test('giao theo danh sách ký nhận: một hộ sai thì cả danh sách không được ghi', async () => {
  assert.equal(await refused('certificates.hand', handing(first, second)), 'NOT_FOUND');
  assert.equal(await refused('certificates.hand', handing(first, first)), 'HOUSEHOLD_TWICE');
  assert.equal(await refused('certificates.hand', { ...handing(first), on: '2026-11-25' }), 'dateBeforePreviousStep');
  assert.equal((await board()).villages[0]?.handed, 0);
  await world.run(officer, 'certificates.hand', handing(first, third));
  assert.equal(await refused('certificates.hand', handing(third)), 'CERTIFICATE_HANDED');
  const { certificates } = await village();
  const signed = { on: '2026-12-10', receivedBy: 'Bà Mẫu', relation: 'spouse', handedBy: 'Trưởng thôn mẫu' };
  assert.deepEqual(
    certificates.map(({ number, handed }) => [number, handed]),
    [
      ['09/GCN-HN.HCN', signed],
      ['10/GCN-HN.HCN', signed],
    ],
  );
});

test('trưởng thôn giao giấy của thôn mình, không cấp lại số của xã', async () => {
  const head = await world.person('villageHead', villageId);
  assert.equal(await refused('certificates.hand', handing(first), head), 'CERTIFICATE_HANDED');
  const reprint = { ...of(first), on: '2026-12-12', cause: 'lost', reason: 'Mẫu' };
  assert.equal(await refused('certificate.reprint', reprint, head), 'NOT_FOUND');
  const neighbour = await world.person('villageHead', ids.villages[1]);
  assert.equal(await refused('certificates.hand', handing(first), neighbour), 'NOT_ALLOWED');
});

test('ghi nhầm thì rút lại có lý do; bản cấp lại giữ số cũ, có lý do, và phải giao lại', async () => {
  await world.run(officer, 'certificate.withdrawHanding', { ...of(third), on: '2026-12-11', reason: 'Ghi nhầm hộ' });
  const again = { ...of(third), on: '2026-12-11', reason: 'Mẫu' };
  assert.equal(await refused('certificate.withdrawHanding', again), 'CERTIFICATE_NOT_HANDED');
  await world.run(officer, 'certificate.reprint', {
    ...of(first),
    on: '2026-12-12',
    cause: 'lost',
    reason: 'Cháy nhà (mẫu)',
  });
  const { certificates } = await village();
  assert.deepEqual(
    certificates.map(({ number, handed, reprints }) => [number, handed, reprints]),
    [
      ['09/GCN-HN.HCN', null, [{ on: '2026-12-12', cause: 'lost', reason: 'Cháy nhà (mẫu)' }]],
      ['10/GCN-HN.HCN', null, []],
    ],
  );
  assert.deepEqual(certificates[0]?.lapse, { lastDay: '2027-12-31', cause: 'statusYearEnds' });
  const { rows } = await pool.query<{ kind: string }>(
    'select kind from certificate_event where household_id = $1 order by seq',
    [third],
  );
  assert.deepEqual(rows, [{ kind: 'handed' }, { kind: 'handingWithdrawn' }]);
});

test('giấy cũ của hộ thoát hoặc đổi loại được thu hồi, hay ghi vì sao không thu được', async () => {
  const due = (await village()).takeBack;
  assert.deepEqual(
    due.map((row) => [row.householdId, row.before, row.class]),
    [
      [first, 'POOR', 'NEAR_POOR'],
      [second, 'NEAR_POOR', 'NON_POOR'],
    ],
  );
  const body = { roundId, villageId, on: '2026-12-15', receivedBy: 'Công chức mẫu' };
  const back = { ...of(second), number: 'DEMO-5/GCN', returned: true, reason: 'Thoát cận nghèo' };
  assert.equal(
    await refused('certificates.takeBack', { ...body, certificates: [{ ...back, ...of(third) }] }),
    'NOTHING_TO_TAKE_BACK',
  );
  await world.run(officer, 'certificates.takeBack', { ...body, certificates: [back] });
  assert.equal(await refused('certificates.takeBack', { ...body, certificates: [back] }), 'CERTIFICATE_TAKEN_BACK');
  const [{ toTakeBack, takenBack } = { toTakeBack: 0, takenBack: 0 }] = (await board()).villages;
  assert.deepEqual([toTakeBack, takenBack], [2, 1]);
  const taken = (await village()).takeBack.find(({ householdId }) => householdId === second)?.taken;
  assert.deepEqual(taken, {
    ...{ on: '2026-12-15', returned: true, number: 'DEMO-5/GCN' },
    ...{ reason: back.reason, receivedBy: 'Công chức mẫu' },
  });
});

test('các bản ghi giao, thu hồi, hủy số không sửa, không xóa được', async () => {
  for (const table of ['certificate_event', 'certificate_return', 'certificate_void']) {
    await assert.rejects(pool.query(`delete from ${table}`), /./u, table);
  }
});
