import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import type { Actor } from '../platform/access.ts';
import { actorWith } from '../test-actor.ts';
import { Problem } from '../platform/problem.ts';
import { villageUnits } from '../platform/village-units.ts';
import { testWorld } from '../test-world.ts';
import { unitChangeJob } from './change-job.ts';
import { now, old, oldVillage } from './test-old-units.ts';

const DAY = '2025-07-01';
const world = await testWorld({ today: '2025-07-02' });
after(() => world.drop());
const { pool } = world.database;
const dung = await oldVillage(pool, old.dung, 'Thôn 1', 3);
const minh = await oldVillage(pool, old.minh, 'Thôn 1', 2);
const [east, west] = [
  await oldVillage(pool, old.divided, 'Thôn Đông', 4),
  await oldVillage(pool, old.divided, 'Thôn Tây', 5),
];
const all = [dung, minh, east, west];

const department = await world.person('provincialDepartment', now.province);
const before = {
  dung: await world.person('povertyOfficer', old.dung),
  divided: await world.person('povertyOfficer', old.divided),
  tuyPhong: await world.person('povertyOfficer', now.tuyPhong),
  head: await world.person('villageHead', west.villageId),
};
const changeId = randomUUID();

const refusal = (code: string) => (error: unknown) => error instanceof Problem && error.code === code;
const send = (kind: string, body: object) => world.run(department, kind, { changeId, ...body });
const work = async () => {
  while (await unitChangeJob.step(world.doors));
};
const state = async () => {
  const { rows } = await pool.query<{ state: string; problem: string | null }>(
    'select state, problem from unit_change',
  );
  return rows[0];
};

/** The households an account reads, by the grants it has now. */
async function seen(account: Actor): Promise<string[]> {
  const actor = await actorWith(world, account.accountId);
  const found: string[] = [];
  for (const { placeId: place } of actor.grants) {
    if (place === null) continue;
    const answer = await world.ask(actor, 'registry.on', { place, on: '2025-07-02', limit: 100 });
    found.push(...(JSON.stringify(answer).match(/(?<="householdId":")[\da-f-]{36}/g) ?? []));
  }
  return found.sort();
}

/** What a change must leave as it was when it is taken back. */
async function photograph(): Promise<unknown> {
  const { rows } = await pool.query(`
    select md5(string_agg(t, ' ' order by t)) as sum from (
      select (v.village_id, v.commune_id, v.position)::text as t from village v
      union all select (c.village_id, c.commune_id, c.from_on, c.to_on)::text from village_commune c
      union all select (p.household_id, p.commune_id, p.village_id, p.from_on, p.to_on)::text from household_place p
      union all select (s.household_id, s.commune_id, s.from_on, s.to_on)::text from household_status s where s.to_on is null or s.to_on >= s.from_on
      union all select (g.account_id, g.role, g.place_id, g.valid_from, g.valid_to)::text from role_grant g
        where g.valid_to is null or g.valid_to >= g.valid_from) all_rows`);
  return rows;
}

// The merger of Phan Dũng, Hòa Minh and the two halves of Phong Phú, in the order of the tests.
let photo: unknown;

test('is proposed by the official table; a divided commune waits for a person', async () => {
  photo = await photograph();
  const { answer } = await world.run(department, 'unitChange.draft', {
    changeId,
    place: now.tuyPhong,
    on: DAY,
    basis: 'NQ mẫu',
  });
  assert.deepEqual(answer, { villages: 3, unplaced: 2 });
  await assert.rejects(send('unitChange.carryOut', {}), refusal('UNITS_UNPLACED'));
});

test('a unit stands in one draft only, a target in the list of the day', async () => {
  await assert.rejects(
    world.run(department, 'unitChange.draft', {
      changeId: randomUUID(),
      place: now.phanRi,
      on: DAY,
      basis: 'Lần hai',
    }),
    refusal('UNIT_ALREADY_CHANGED'),
  );
  const line = { villageId: east.villageId, commune: old.minh };
  await assert.rejects(send('unitChange.allot', { lines: [line] }), refusal('UNIT_NOT_IN_LIST'));
  const foreign = { villageId: randomUUID(), commune: now.phanRi };
  await assert.rejects(send('unitChange.allot', { lines: [foreign] }), refusal('UNIT_NOT_OF_CHANGE'));
});

test('with every village placed the dry run finds equal totals, and nothing has moved', async () => {
  await send('unitChange.allot', {
    lines: [
      { villageId: east.villageId, commune: now.tuyPhong },
      { villageId: west.villageId, commune: now.phanRi },
    ],
  });
  assert.deepEqual((await send('unitChange.dryRun', {})).answer, { different: 0 });
  assert.deepEqual(await photograph(), photo);
});

test('carried out, each officer sees exactly the households of the own villages', async () => {
  await send('unitChange.account', { accountId: before.divided.accountId, commune: now.phanRi });
  await send('unitChange.carryOut', {});
  await work();
  assert.deepEqual(await state(), { state: 'carried', problem: null });
  assert.deepEqual(await seen(before.tuyPhong), [...dung.households, ...east.households].sort());
  assert.deepEqual(await seen(before.dung), [...dung.households, ...east.households].sort());
  assert.deepEqual(await seen(before.divided), [...west.households].sort());
  const head = await world.ask(await actorWith(world, before.head.accountId), 'registry.on', {
    place: now.phanRi,
    on: '2025-07-02',
    limit: 100,
  });
  assert.equal(JSON.stringify(head).match(/"householdId"/g)?.length, 5);
});

test('the same rows are counted on either map', async () => {
  const { kysely } = world.database;
  const communes = async (place: string, on: string) =>
    new Map((await villageUnits({ place, on }).execute(kysely)).rows.map((row) => [row.village_id, row.commune_id]));
  const oldMap = await communes('vn', '2025-06-30');
  const newMap = await communes('vn', DAY);
  assert.deepEqual(
    all.map(({ villageId }) => oldMap.get(villageId)),
    all.map(({ commune }) => commune),
  );
  assert.deepEqual(
    [dung, east, west].map(({ villageId }) => newMap.get(villageId)),
    [now.tuyPhong, now.tuyPhong, now.phanRi],
  );
  assert.equal((await communes(now.tuyPhong, '2025-06-30')).size, 2);
});

test('taken back, everything is as it was', async () => {
  await send('unitChange.undo', { reason: 'Nhầm thôn' });
  await work();
  assert.equal((await state())?.state, 'undone');
  assert.deepEqual(await photograph(), photo);
  assert.deepEqual(await seen(before.divided), [...east.households, ...west.households].sort());
});
