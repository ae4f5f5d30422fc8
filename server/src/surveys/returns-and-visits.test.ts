import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { Problem } from '../platform/problem.ts';
import { storyIds, surveyBody } from '../test-story-bodies.ts';
import { castOf, story, walk } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { enumerators, surveyEntry, surveyTally, surveyVersions, visits } from './contract.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Canh');
const [first, , , fourth] = ids.households;
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const [officer, committee] = [cast('povertyOfficer'), cast('steeringCommittee')];
const at = (householdId: string | undefined) => ({ householdId, roundId: ids.round });
const enumerator = await world.person('enumerator', ids.commune, 'Rà soát viên Mẫu');

before(async () => {
  const listed = story(ids).findIndex(({ kind }) => kind === 'list.close') + 1;
  await walk(world, cast, story(ids).slice(0, listed));
  world.setToday('2026-10-05');
});

const code = (expected: string) => (error: unknown) =>
  error instanceof Problem && (error.detail.review?.code ?? error.code) === expected;

test('công chức nhập thay thì chọn rà soát viên đã đến hộ; người không được giao thôn bị từ chối', async () => {
  const elsewhere = await world.person('enumerator', '2025-07:00331');
  const body = { ...surveyBody(ids, 0, 1), enumerator: elsewhere.accountId };
  await assert.rejects(world.run(officer, 'survey.submit', body), code('ENUMERATOR_UNKNOWN'));
  const asked = await world.ask(officer, 'enumerators', { villageId: ids.villages[0], on: '2026-10-05' });
  const names = enumerators.output.parse(asked).people.map(({ name }) => name);
  assert.ok(names.includes('Rà soát viên Mẫu'));
  await world.run(officer, 'survey.submit', { ...body, enumerator: enumerator.accountId });
  const accept = { ...at(first), version: 1, on: '2026-10-05' };
  await assert.rejects(world.run(enumerator, 'survey.accept', accept), code('NOT_FOUND'));
  await assert.rejects(world.run(officer, 'survey.accept', accept), code('samePersonAccepts'));
});

test('trả lại theo từng câu: rà soát viên thấy nhận xét ở câu đó, trả lời, và hai lần phiếu so được với nhau', async () => {
  const remark = { path: 'household.wall', question: '7.1 Tường', remark: 'Ảnh cho thấy tường gạch' };
  const back = { ...at(first), version: 1, on: '2026-10-05', reason: 'Đối chiếu lại nhà ở', remarks: [remark] };
  const empty = { ...back, remarks: [{ ...remark, remark: ' ' }] };
  await assert.rejects(world.run(committee, 'survey.return', empty), code('BODY_INVALID'));
  await world.run(committee, 'survey.return', back);
  const entry = surveyEntry.output.parse(await world.ask(officer, 'survey.entry', at(first)));
  assert.deepEqual(entry.remarks, [remark]);
  assert.equal(entry.enumerator, enumerator.accountId);
  const answer = { path: remark.path, question: remark.question, answer: 'Đã sửa theo ảnh' };
  await world.run(officer, 'survey.submit', { ...surveyBody(ids, 0, entry.seen), remarkAnswers: [answer] });
  const { versions } = surveyVersions.output.parse(await world.ask(officer, 'survey.versions', at(first)));
  assert.deepEqual(
    versions.map(({ version, enteredBy, keyedBy }) => ({ version, enteredBy, keyedBy })),
    [
      { version: 2, enteredBy: officer.fullName, keyedBy: officer.fullName },
      { version: 1, enteredBy: 'Rà soát viên Mẫu', keyedBy: officer.fullName },
    ],
  );
  assert.deepEqual(versions[0]?.remarkAnswers, [answer]);
  assert.deepEqual(versions[1]?.returned?.remarks, [remark]);
});

test('trưởng thôn cũng xem được các lần phiếu của thôn mình', async () => {
  const head = await world.person('villageHead', ids.villages[0]);
  const { versions } = surveyVersions.output.parse(await world.ask(head, 'survey.versions', at(first)));
  assert.equal(versions.length, 2);
});

test('bảng kê tính mỗi hộ một lần, cho người điền phiếu mới nhất; phiếu bị trả lại tính cho người đã điền', async () => {
  await world.run(committee, 'survey.accept', { ...at(first), version: 2, on: '2026-10-05' });
  const { people } = surveyTally.output.parse(await world.ask(officer, 'survey.tally', { roundId: ids.round }));
  assert.deepEqual(
    people.map(({ name, households, accepted, waiting, returns }) => ({
      name,
      households,
      accepted,
      waiting,
      returns,
    })),
    [{ name: officer.fullName, households: 1, accepted: 1, waiting: 0, returns: 0 }],
  );
});

test('hộ vắng: ghi từng lần đến, đến lại ngày khác rồi mới kết thúc được', async () => {
  const visit = (on: string) => ({ ...at(fourth), visitId: randomUUID(), on, outcome: 'ABSENT', note: 'Khóa cửa' });
  const close = { ...at(fourth), reason: 'Đi làm ăn xa', on: '2026-10-05' };
  await world.run(enumerator, 'visit.record', visit('2026-09-20'));
  await world.run(officer, 'case.sideline', { ...at(fourth), state: 'ABSENT', reason: 'Vắng', on: '2026-09-21' });
  await assert.rejects(world.run(officer, 'case.close', close), code('visitAgainFirst'));
  await world.run(officer, 'visit.record', { ...visit('2026-09-28'), visitor: enumerator.accountId });
  const { visits: made } = visits.output.parse(await world.ask(officer, 'visits', at(fourth)));
  assert.deepEqual(
    made.map(({ on, by, outcome, note }) => ({ on, by, outcome, note })),
    ['2026-09-20', '2026-09-28'].map((on) => ({ on, by: 'Rà soát viên Mẫu', outcome: 'ABSENT', note: 'Khóa cửa' })),
  );
  await world.run(officer, 'case.close', close);
});
