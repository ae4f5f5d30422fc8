import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { z } from 'zod';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { Actor } from '../platform/access.ts';
import { runCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { citizenNumberOf, storyIds } from '../test-story-bodies.ts';
import { castOf, story, walk } from '../test-story.ts';
import { deliveryBody } from '../test-story-field.ts';
import { testWorld } from '../test-world.ts';
import { surveyDeliver } from './contract.ts';
import { surveyDeliverCommand } from './survey-deliver.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Tân');
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const { pool } = world.database;
const cast = await castOf(world, ids);
const [officer, committee] = [cast('povertyOfficer'), cast('steeringCommittee')];
const household = (index: number) => ids.households[index] ?? '';
const at = (index: number) => ({ householdId: household(index), roundId: ids.round });
let head: Actor;

before(async () => {
  const listed = story(ids).findIndex(({ kind }) => kind === 'list.close') + 1;
  await walk(world, cast, story(ids).slice(0, listed));
  world.setToday('2026-10-05');
  head = await world.person('villageHead', ids.villages[0], 'Trưởng thôn Mẫu');
});

interface More {
  readonly evidence?: Partial<Evidence>;
  readonly surveyId?: string;
  readonly basis?: string | null;
  readonly finished?: boolean;
  readonly enumerator?: string;
}

function form(index: number, { evidence, ...more }: More = {}) {
  const body = deliveryBody(ids, index, more.enumerator ?? head.accountId);
  return { ...body, ...more, evidence: { ...body.evidence, ...evidence } };
}

type Answer = z.output<(typeof surveyDeliver)['output']>;

async function deliver(who: Actor, body: object, id: string = randomUUID()): Promise<Answer> {
  return surveyDeliver.output.parse((await world.run(who, 'survey.deliver', body, id)).answer);
}

async function rows(index: number) {
  const { rows: found } = await pool.query<{ state: string; why: string | null; version: number | null }>(
    `select state, why, version from survey_delivery where household_id = $1 order by received_at, delivery_id`,
    [household(index)],
  );
  return found;
}

async function versions(index: number): Promise<number> {
  const found = await pool.query('select from survey where household_id = $1', [household(index)]);
  return found.rowCount ?? 0;
}

async function give(index: number, { accountId }: Actor): Promise<void> {
  const given = { roundId: ids.round, villageId: ids.villages[0], households: [household(index)], to: accountId };
  await world.run(officer, 'assignment.give', given);
}

const code = (expected: string) => (error: unknown) => error instanceof Problem && error.code === expected;

test('phiếu từ điện thoại của người được giao thành phiên bản của hộ; gửi hai mươi lần cùng lúc vẫn một phiếu', async () => {
  const id = randomUUID();
  const body = form(0);
  const answers = await Promise.all(Array.from({ length: 20 }, () => deliver(head, body, id)));
  assert.deepEqual(new Set(answers.map(({ state, version }) => `${state} ${String(version)}`)), new Set(['applied 1']));
  assert.equal(await versions(0), 1);
  assert.deepEqual(await rows(0), [{ state: 'applied', why: null, version: 1 }]);
});

test('sửa rồi gửi tiếp trên chính phiếu đó là phiên bản mới, dù kết quả không đổi', async () => {
  const { rows: newest } = await pool.query<{ command_id: string }>(
    'select command_id from survey where household_id = $1',
    [household(0)],
  );
  const basis = newest[0]?.command_id ?? null;
  assert.equal((await deliver(head, form(0, { basis }))).version, 2);
});

test('hai mươi phiếu khác nhau của một hộ cùng lúc: một được ghi, mười chín chờ người của xã, không phiếu nào mất', async () => {
  const sent = await Promise.all(Array.from({ length: 20 }, () => deliver(head, form(1))));
  assert.equal(sent.filter(({ state }) => state === 'applied').length, 1);
  assert.deepEqual(
    new Set(sent.filter(({ state }) => state === 'waiting').map(({ why }) => why)),
    new Set(['CONFLICT']),
  );
  assert.equal(await versions(1), 1);
  assert.equal((await rows(1)).length, 20);
});

test('phiếu có lỗi bị từ chối, nói rõ dòng, mục và cách sửa; không có gì được ghi', async () => {
  const members = form(2).evidence.members.map((member) => ({ ...member, relation: 'child' as const }));
  const sent = deliver(head, form(2, { evidence: { members } })).then(
    () => assert.fail('lẽ ra bị từ chối'),
    (error: unknown) => error,
  );
  const problem = await sent;
  assert.ok(problem instanceof Problem && problem.code === 'SURVEY_HAS_ERRORS');
  assert.ok(problem.detail.fields?.some(({ message }) => message === 'Chưa có chủ hộ: chọn một thành viên là chủ hộ'));
  assert.deepEqual(await rows(2), []);
});

test('người lạ không nộp được phiếu của xã khác', async () => {
  const stranger = await world.person('villageHead', '2025-07:00331');
  await assert.rejects(deliver(stranger, form(2)), code('NOT_ALLOWED'));
  await assert.rejects(deliver(head, { ...form(2), householdId: randomUUID() }), code('NOT_FOUND'));
});

test('bản đang làm dở chờ ở xã, giữ kín số định danh; bản xong của cùng lần điền tới sau thì bản dở được khép lại', async () => {
  const surveyId = randomUUID();
  const citizenNumber = citizenNumberOf(household(2));
  const members = form(2).evidence.members.map((member) => ({ ...member, citizenNumber }));
  const draft = await deliver(head, form(2, { surveyId, finished: false, evidence: { members } }));
  assert.deepEqual({ state: draft.state, why: draft.why }, { state: 'waiting', why: 'UNFINISHED' });
  const kept = await pool.query<{ text: string; numbers: Buffer | null }>(
    `select evidence::text || form::text || (select string_agg(body::text, '') from command_body) as text, numbers
     from survey_delivery where household_id = $1`,
    [household(2)],
  );
  assert.ok(!kept.rows[0]?.text.includes(citizenNumber));
  assert.equal(world.doors.keys.open(kept.rows[0]?.numbers ?? Buffer.alloc(0)).includes(citizenNumber), true);
  assert.equal((await deliver(head, form(2, { surveyId }))).state, 'applied');
  const again = await deliver(head, form(2, { surveyId, finished: false }));
  assert.equal(again.state, 'superseded');
  const states = (await rows(2)).map(({ state }) => state).sort();
  assert.deepEqual(states, ['applied', 'superseded', 'superseded']);
  const ended = await pool.query(`select outcome, version from delivery_settling where household_id = $1`, [
    household(2),
  ]);
  assert.deepEqual(ended.rows, [{ outcome: 'superseded', version: 1 }]);
});

test('phiếu đã nghiệm thu: phiếu tới muộn trên đúng bản cũ vẫn nhận, chờ quyết định', async () => {
  await world.run(committee, 'survey.accept', { ...at(2), version: 1, on: '2026-10-05' });
  const { rows: newest } = await pool.query<{ command_id: string }>(
    'select command_id from survey where household_id = $1',
    [household(2)],
  );
  const late = await deliver(head, form(2, { basis: newest[0]?.command_id ?? null }));
  assert.deepEqual({ state: late.state, why: late.why }, { state: 'waiting', why: 'MOVED_ON' });
});

test('hộ đã giao người khác, thôn đã lấy lại, tài khoản đã ngừng: phiếu vẫn tới xã và chờ quyết định', async () => {
  const other = await world.person('enumerator', ids.commune, 'Rà soát viên Mẫu');
  await give(3, other);
  const reassigned = await deliver(head, form(3));
  assert.deepEqual({ state: reassigned.state, why: reassigned.why }, { state: 'waiting', why: 'REASSIGNED' });
  await pool.query(`update role_grant set valid_to = '2026-10-04' where account_id = $1`, [head.accountId]);
  const without = { ...head, grants: [] };
  assert.equal((await deliver(without, form(3))).why, 'REASSIGNED');
  await pool.query(`update account set deactivated_at = '2026-10-05T08:00:00+07:00' where account_id = $1`, [
    head.accountId,
  ]);
  assert.equal((await deliver(officer, form(3))).why, 'REASSIGNED');
  assert.equal((await deliver(other, form(3, { enumerator: other.accountId }))).state, 'applied');
});

test('mẫu phiếu đã rút: phiếu vẫn nhận và chờ', async () => {
  const sent = await deliver(officer, form(0, { evidence: { version: 'v1' } }));
  assert.equal(sent.why, 'FORM_WITHDRAWN');
});

test('ngày phỏng vấn ở tương lai là lỗi sửa được: từ chối; nhưng lấy từ tệp niêm phong thì chờ', async () => {
  const tomorrow = form(3, { evidence: { interviewOn: '2027-10-05' }, enumerator: officer.accountId });
  const { rows: newest } = await pool.query<{ command_id: string }>(
    'select command_id from survey where household_id = $1',
    [household(3)],
  );
  await give(3, officer);
  const body = { ...tomorrow, basis: newest[0]?.command_id ?? null };
  await assert.rejects(deliver(officer, body), code('REVIEW_REFUSED'));
  const envelope = { id: randomUUID(), version: 1, recordedAt: null, body, sealed: true };
  const { answer } = await runCommand(world.doors, surveyDeliverCommand, officer, envelope);
  assert.equal(surveyDeliver.output.parse(answer).why, 'UNFINISHED');
});
