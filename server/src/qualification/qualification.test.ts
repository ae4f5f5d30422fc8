import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import type { Actor } from '../platform/access.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { assignmentGive } from '../fieldwork/contract.ts';
import { castOf, story, walk } from '../test-story.ts';
import { storyIds, surveyBody, type StoryIds } from '../test-story-bodies.ts';
import { seenOf } from '../test-story-seen.ts';
import { testWorld } from '../test-world.ts';
import { errorsCounted, qualificationCommunes, qualificationReport, trainedSurveyors } from './contract.ts';

const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const ids = storyIds('2025-07:24631', 'rural', 'Giáp Ngọ');
const far = storyIds('2025-07:00328', 'urban', 'Ất Mùi');
const upTo = (one: StoryIds, kind: string) => {
  const steps = story(one);
  return steps.slice(0, steps.findIndex((step) => step.kind === kind) + 1);
};
const cast = await castOf(world, ids);
await walk(world, cast, upTo(ids, 'list.close'));
const farCast = await castOf(world, far);
await walk(world, farCast, upTo(far, 'list.close'));
world.setToday('2026-10-05');
const [villageId] = ids.villages;
const roundId = ids.round;
const officer = cast('povertyOfficer');
const chairman = cast('communeChairman');
const department = await world.person('provincialDepartment', '2025-07:68');
const surveyor = (name: string) => world.person('enumerator', villageId, name);
const refused = (code: string) => (thrown: unknown) => {
  const error = problemOf(thrown);
  return error instanceof Problem && error.code === code;
};

/** A certificate as training issues it, of a campaign that ended. */
async function certify(person: Actor, forms: readonly string[], revokedOn: string | null = null): Promise<string> {
  const [campaign, trainee, command] = [randomUUID(), randomUUID(), randomUUID()];
  const number = `${campaign.slice(0, 4)}/GXN`;
  const { pool } = world.database;
  await pool.query(
    `insert into training_campaign (campaign_id, place_id, title, kind, plan_number, plan_on, basis, organisers, year, forms, from_on, to_on, state, command_id, recorded_at)
     values ($1, '2025-07:68', 'Tập huấn mẫu', 'review', '1/KH', '2026-08-01', '[]', '{}', 2026, $2, '2026-08-10', '2026-08-11', 'ended', $3, '2026-08-12')`,
    [campaign, forms, command],
  );
  const { rows } = await pool.query<{ person_id: string }>(
    `insert into training_person (person_id, place_id, commune_id, name, folded, audiences, account_id, command_id, recorded_at)
     values ($1, $2, $2, $3, '', '{enumerator}', $4, $5, '2026-08-12')
     on conflict (account_id) where account_id is not null do update set name = excluded.name returning person_id`,
    [trainee, ids.commune, person.fullName, person.accountId, command],
  );
  await pool.query(
    `insert into training_certificate (certificate_id, campaign_id, issuer_place_id, person_id, place_id, commune_id, year, serial, number, check_code, forms, issued_on, signer, revoked_on, revoke_reason, command_id, recorded_at)
     values ($1, $2, '2025-07:68', $3, $4, $4, 2026, (select count(*) + 1 from training_certificate), $5, $1::uuid::text, $6, '2026-08-12', '{}', $7, $8, $9, '2026-08-12')`,
    [
      randomUUID(),
      campaign,
      rows[0]?.person_id,
      ids.commune,
      number,
      forms,
      revokedOn,
      revokedOn && 'Cấp nhầm (mẫu)',
      command,
    ],
  );
  return number;
}

async function give(to: Actor, index: number, by = officer) {
  const body = { roundId, villageId, households: [ids.households[index]], to: to.accountId };
  const { answer } = await world.run(by, 'assignment.give', body);
  return assignmentGive.output.parse(answer).untrained.map(({ name }) => name);
}

function set(actor: Actor, place: string, value: string, from = '2026-09-01') {
  const setting = { key: 'training.required', value };
  const body = { place, setting, from, to: null, document: 'Văn bản mẫu của tỉnh', mark: 'confirmed' };
  return world.run(actor, 'setting.enter', body);
}

const standings = async (by = officer) => {
  const { surveyors } = trainedSurveyors.output.parse(await world.ask(by, 'trained.surveyors', { roundId }));
  return new Map(surveyors.map(({ name, standing }) => [name, standing]));
};
const report = async (by = officer) =>
  qualificationReport.output.parse(await world.ask(by, 'qualification.report', { roundId }));

test('by default an untrained surveyor is warned about, given work all the same, and reported', async () => {
  const [trained, other] = [await surveyor('Rà soát viên Đã Học'), await surveyor('Rà soát viên Chưa Học')];
  const number = await certify(trained, ['vn-2022/v2', 'C']);
  assert.deepEqual(await give(trained, 0), []);
  assert.deepEqual(await give(other, 1), [other.fullName]);
  const told = await report();
  assert.equal(told.rule, 'warn');
  const line = (name: string) => told.surveyors.find((one) => one.name === name);
  assert.equal(line(trained.fullName)?.certificate, number);
  assert.equal(line(trained.fullName)?.given, 1);
  assert.equal(line(other.fullName)?.standing, 'untrained');
  assert.equal(line(other.fullName)?.given, 1);
  assert.equal(told.villages.find((one) => one.villageId === villageId)?.trained, 1);
});

test('a certificate for another form version, or a revoked one, does not count', async () => {
  const [old, revoked] = [await surveyor('Rà soát viên Mẫu Cũ'), await surveyor('Rà soát viên Bị Thu')];
  await certify(old, ['vn-2022/v1', 'vn-2016/v1']);
  await certify(revoked, ['vn-2022/v2'], '2026-09-20');
  const now = await standings();
  assert.equal(now.get(old.fullName), 'untrained');
  assert.equal(now.get(revoked.fullName), 'untrained');
  assert.deepEqual(await give(old, 0), [old.fullName]);
  await certify(old, ['vn-2022/v2']);
  assert.equal((await standings(old)).get(old.fullName), 'trained', 'seen by the surveyor, who reads one village');
});

test('where the province refuses, only a named officer lets somebody survey: in the audit and in the report', async () => {
  const newHead = await surveyor('Rà soát viên Mới Thay');
  await set(department, '2025-07:68', 'refuse');
  await assert.rejects(give(newHead, 2), (thrown: unknown) => {
    const error = problemOf(thrown);
    return (
      error instanceof Problem &&
      error.code === 'SURVEYOR_UNTRAINED' &&
      error.detail.values?.['people'] === newHead.fullName
    );
  });
  const allow = { roundId, accountId: newHead.accountId, reason: 'Trưởng thôn mới thay từ tháng 10' };
  await assert.rejects(world.run(officer, 'untrained.allow', allow), refused('NOT_ALLOWED'));
  await assert.rejects(world.run(farCast('communeChairman'), 'untrained.allow', allow), refused('NOT_ALLOWED'));
  await world.run(chairman, 'untrained.allow', allow);
  assert.deepEqual(await give(newHead, 2), []);
  await assert.rejects(world.run(chairman, 'untrained.allow', allow), refused('ALLOWING_NOT_NEEDED'));
  const stranger = { ...allow, accountId: farCast('povertyOfficer').accountId };
  await assert.rejects(world.run(chairman, 'untrained.allow', stranger), refused('NOT_A_SURVEYOR'));
  const line = (await report()).surveyors.find(({ name }) => name === newHead.fullName);
  assert.equal(line?.standing, 'allowed');
  assert.equal(line.allowed?.reason, allow.reason);
  assert.equal(line.allowed.by, chairman.fullName);
  const { rows } = await world.database.pool.query<{ account_id: string; body: { reason: string } }>(
    `select account_id, body from command join command_body using (command_id) where kind = 'untrained.allow'`,
  );
  assert.deepEqual(
    rows.map(({ account_id, body }) => [account_id, body.reason]),
    [[chairman.accountId, allow.reason]],
  );
});

test('another province’s setting does not leak; switched off, nobody is asked', async () => {
  const theirs = farCast('povertyOfficer');
  const body = {
    roundId: far.round,
    villageId: far.villages[0],
    households: [far.households[0]],
    to: theirs.accountId,
  };
  const { answer } = await world.run(theirs, 'assignment.give', body);
  assert.deepEqual(
    assignmentGive.output.parse(answer).untrained.map(({ name }) => name),
    [theirs.fullName],
  );
  const late = await surveyor('Rà soát viên Không Hỏi');
  await assert.rejects(give(late, 1), refused('SURVEYOR_UNTRAINED'));
  await set(department, '2025-07:68', 'off', '2026-10-01');
  assert.deepEqual(await give(late, 1), []);
  await set(department, '2025-07:68', 'refuse', '2026-10-02');
});

test('work that comes in is never refused: it is counted, apart for trained and untrained', async () => {
  const [filler, learned] = [await surveyor('Rà soát viên Lỡ Điền'), await surveyor('Rà soát viên Có Giấy')];
  await certify(learned, ['vn-2022/v2']);
  const kept = { mode: 'paper', on: '2026-10-05' };
  for (const [index, who] of [
    [0, filler],
    [1, learned],
  ] as const) {
    const body = { ...surveyBody(ids, index, 0, kept.on), enumerator: who.accountId };
    await world.run(officer, 'survey.submit', { ...body, ...(await seenOf(ids.households[index])(world, officer)) });
  }
  const remark = { path: 'members.0.facts.work', question: 'Việc làm của Nguyễn Văn Mẫu', remark: 'Xem lại' };
  const back = { roundId, householdId: ids.households[0], version: 1, on: '2026-10-05', reason: 'Xem lại' };
  await world.run(cast('steeringCommittee'), 'survey.return', { ...back, remarks: [remark] });
  const line = (await report()).surveyors.find(({ name }) => name === filler.fullName);
  assert.deepEqual([line?.forms, line?.formsUntrained], [1, 1]);
  const asked = { place: ids.commune, year: 2026 };
  const answer = await world.ask(officer, 'errors.counted', asked);
  assert.ok(!JSON.stringify(answer).includes('Nguyễn Văn Mẫu'), 'no household is named');
  const { questions, surveyors, trained, untrained } = errorsCounted.output.parse(answer);
  assert.equal(questions.find(({ question }) => question === 'members.facts.work')?.returned, 1);
  assert.deepEqual(
    [untrained, trained],
    [
      { forms: 1, returned: 1 },
      { forms: 1, returned: 0 },
    ],
  );
  const [worst] = surveyors;
  assert.deepEqual([worst?.name, worst?.returnedForms, worst?.trained], [filler.fullName, 1, false]);
});

test('the province sees its communes, and no other', async () => {
  const asked = { place: '2025-07:68', year: 2026 };
  const { communes } = qualificationCommunes.output.parse(await world.ask(department, 'qualification.communes', asked));
  assert.deepEqual(
    communes.map(({ roundId: id, rule }) => [id, rule]),
    [[roundId, 'refuse']],
  );
  assert.deepEqual([communes[0]?.formsUntrained, communes[0]?.allowed], [1, 1]);
  await assert.rejects(world.ask(officer, 'qualification.communes', asked), refused('NOT_ALLOWED'));
});
