import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { z } from 'zod';
import { assess } from '@ra-soat/domain/assessment/assess.ts';
import { DEFAULT_SETTINGS } from '@ra-soat/domain/assessment/settings.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { Evidence, Member } from '@ra-soat/domain/survey/evidence.ts';
import type { Actor } from '../platform/access.ts';
import { Problem } from '../platform/problem.ts';
import { citizenNumberOf, storyIds, surveyBody } from '../test-story-bodies.ts';
import { castOf, story, walk } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { surveyEntry, surveySubmit } from './contract.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Mậu');
const [first, second, third, fourth] = ids.households;
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const [officer, committee] = [cast('povertyOfficer'), cast('steeringCommittee')];

before(async () => {
  const listed = story(ids).findIndex(({ kind }) => kind === 'list.close') + 1;
  await walk(world, cast, story(ids).slice(0, listed));
  world.setToday('2026-10-05');
});

/** The body of a household's first form with other answers. */
function bodyWith(index: number, more: Partial<Evidence>, seen = 1) {
  const body = surveyBody(ids, index, seen);
  const evidence = { ...body.evidence, ...more };
  const { findings } = assess(evidence, standardOf('vn-2022'), DEFAULT_SETTINGS);
  const kept = findings.map(({ code, path }) => ({ code, path, reason: 'Đã đối chiếu (dữ liệu mẫu)' }));
  return { ...body, evidence, kept };
}

/** The members of that form, with whatever is added to the head. */
function headWith(index: number, more: Partial<Member>): Member[] {
  return surveyBody(ids, index, 1).evidence.members.map((member) => ({ ...member, ...more }));
}

async function rowsOf(query: string, ...values: string[]): Promise<Record<string, unknown>[]> {
  return (await world.database.pool.query<Record<string, unknown>>(query, values)).rows;
}

async function entryOf(actor: Actor, householdId: string): Promise<z.output<(typeof surveyEntry)['output']>> {
  return surveyEntry.output.parse(await world.ask(actor, 'survey.entry', { householdId, roundId: ids.round }));
}

const surveysOf = (household: string) =>
  rowsOf(`select version from survey where household_id = $1 order by version`, household);

async function refused(body: object, code: string): Promise<Problem> {
  const problem = await world.run(officer, 'survey.submit', body).then(
    () => assert.fail(`phiếu được nhận, lẽ ra bị từ chối: ${code}`),
    (error: unknown) => error,
  );
  assert.ok(problem instanceof Problem, String(problem));
  assert.equal(problem.code, code);
  return problem;
}

test('phiếu có lỗi bị từ chối, nói rõ mục nào sai bằng lời, và không có gì được ghi', async () => {
  const { detail } = await refused(bodyWith(0, { members: headWith(0, { relation: 'child' }) }), 'SURVEY_HAS_ERRORS');
  const said = { path: 'members', message: 'Chưa có chủ hộ: chọn một thành viên là chủ hộ' };
  assert.deepEqual(
    detail.fields?.filter(({ path }) => path === 'members'),
    [said],
  );
  assert.deepEqual(await surveysOf(first), []);
  assert.equal((await entryOf(officer, first)).seen, 1);
});

test('phiếu theo mẫu khác với mẫu của đợt bị từ chối và không được ghi', async () => {
  await refused(bodyWith(0, { version: 'v1' }), 'FORM_VERSION_DIFFERS');
  assert.deepEqual(await surveysOf(first), []);
});

test('người nhập sau dựa trên số sự kiện cũ bị từ chối, phiếu đã ghi vẫn nguyên', async () => {
  await world.run(officer, 'survey.submit', surveyBody(ids, 0, 1));
  await refused(surveyBody(ids, 0, 1), 'CASE_CHANGED');
  assert.deepEqual(await surveysOf(first), [{ version: 1 }]);
  const { seen, version, prefilled } = await entryOf(officer, first);
  assert.deepEqual({ seen, version, prefilled }, { seen: 2, version: 1, prefilled: false });
});

test('số định danh không nằm trong phiếu, trong lệnh, trong sự kiện; chỉ người có quyền đọc ở xã này thấy lại', async () => {
  const citizenNumber = citizenNumberOf(fourth);
  const receipt = await world.run(officer, 'survey.submit', bodyWith(1, { members: headWith(1, { citizenNumber }) }));
  const kept = await rowsOf(
    `select 'survey' as kept, evidence::text as text from survey where household_id = $1
     union all select 'command_body', body::text from command_body where command_id = $2
     union all select 'case_event', body::text from case_event where household_id = $1 and command_id = $2`,
    ...[second, receipt.id],
  );
  assert.deepEqual([...new Set(kept.map((row) => row['kept']))].sort(), ['case_event', 'command_body', 'survey']);
  for (const row of kept) assert.ok(!String(row['text']).includes(citizenNumber), String(row['kept']));
  const shown = (await entryOf(officer, second)).evidence.members.map((member) => member.citizenNumber);
  assert.deepEqual(shown, [citizenNumber]);
  const reader = await world.person('fatherlandFront', ids.commune);
  const elsewhere = { role: 'enumerator', placeId: '2025-07:24631', villageId: null } as const;
  const hidden = (await entryOf({ ...reader, grants: [...reader.grants, elsewhere] }, second)).evidence.members.map(
    (member) => member.citizenNumber,
  );
  assert.deepEqual(hidden, [undefined]);
});

test('máy tính bảng tính khác máy chủ thì phiếu vẫn được nhận và sự khác nhau được ghi lại; tính giống thì không', async () => {
  const differing = { class: 'POOR', b1: 90, b2: 30 };
  const { id, answer } = await world.run(officer, 'survey.submit', {
    ...surveyBody(ids, 2, 1),
    deviceResult: differing,
  });
  const stored = surveySubmit.output.parse(answer);
  const [incident, ...more] = await rowsOf(`select kind, detail from incident where command_id = $1`, id);
  const server = { class: stored.class, b1: 100, b2: 0 };
  assert.deepEqual(incident, { kind: 'device.differs', detail: { household: third, device: differing, server } });
  assert.deepEqual(more, []);
  const same = await world.run(officer, 'survey.submit', { ...surveyBody(ids, 3, 1), deviceResult: server });
  assert.deepEqual(await rowsOf(`select kind from incident where command_id = $1`, same.id), []);
});

test('nghiệm thu giữ từng phiên bản của thành viên: người đổi tên có bản 2, người không còn có ngày cuối', async () => {
  const [renamed, successor] = [headWith(2, { name: 'Tên Đã Sửa' }), headWith(3, { id: randomUUID() })];
  for (const [index, members] of [[2, renamed] as const, [3, successor] as const]) {
    const where = { householdId: ids.households[index], roundId: ids.round };
    const { seen } = await entryOf(officer, where.householdId);
    await world.run(officer, 'survey.submit', bodyWith(index, { members }, seen));
    await world.run(committee, 'survey.accept', { ...where, version: 2, on: '2026-10-05' });
  }
  const versions = await rowsOf(
    `select name, version, current, to_on::text from household_member where household_id in ($1, $2)
     order by household_id = $2, from_on, version`,
    ...[third, fourth],
  );
  const lasting = { current: true, to_on: null };
  assert.deepEqual(versions, [
    { name: 'Mậu Người Mẫu 3', version: 1, current: false, to_on: null },
    { name: 'Tên Đã Sửa', version: 2, ...lasting },
    { name: 'Mậu Người Mẫu 4', version: 1, current: false, to_on: '2026-10-05' },
    { name: 'Mậu Người Mẫu 4', version: 1, ...lasting },
  ]);
});
