import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { z } from 'zod';
import type { Actor } from '../platform/access.ts';
import { pinnedClock } from '../platform/clock.ts';
import { keyringOf } from '../platform/keyring.ts';
import { Problem } from '../platform/problem.ts';
import { runQuery } from '../platform/query.ts';
import { testDatabase, type TestDatabase } from '../platform/test-database.ts';
import { COMMUNE } from '../reports/fixtures/invented.ts';
import { actorOf, randomRound, type RandomRound } from '../reports/fixtures/random-round.ts';
import { registryOn } from './contract.ts';
import { registryOnQuery } from './registry-on.ts';

type Answer = z.output<(typeof registryOn)['output']>;

const keys = keyringOf(Buffer.alloc(32, 7));
let database: TestDatabase;
let round: RandomRound;

before(async () => {
  database = await testDatabase();
  round = await randomRound(database, keys, { seed: 6, signed: true, villages: 3, perVillage: 20 });
});
after(() => database.drop());

async function ask(input: object, actor: Actor = round.actor): Promise<Answer> {
  const clock = pinnedClock(() => '2026-02-01');
  const asked = { place: COMMUNE, on: '2026-02-01', ...input };
  return registryOn.output.parse(await runQuery({ database, keys, clock }, registryOnQuery, actor, asked));
}

async function everyPage(input: object): Promise<Answer['households']> {
  const rows: Answer['households'] = [];
  let next: string | null = null;
  do {
    const page: Answer = await ask({ ...input, limit: 9, ...(next && { after: next }) });
    rows.push(...page.households);
    ({ next } = page);
  } while (next);
  return rows;
}

const having = (key: 'before' | 'after', found: string) => round.households.filter((home) => home[key] === found);

test('ngày trước quyết định: danh sách năm trước; từ ngày có hiệu lực: danh sách mới', async () => {
  const earlier = await ask({ on: '2025-10-01' });
  assert.deepEqual(
    [earlier.counts.poor, earlier.counts.nearPoor],
    [having('before', 'POOR').length, having('before', 'NEAR_POOR').length],
  );
  const decided = (await everyPage({ class: 'POOR' })).filter(({ decision }) => decision === '07/QĐ-UBND');
  assert.equal(decided.length, having('after', 'POOR').length);
});

test('các trang nối nhau không sót, không lặp, theo thứ tự thôn và số hộ', async () => {
  const rows = await everyPage({});
  const { counts } = await ask({});
  assert.equal(rows.length, counts.poor + counts.nearPoor);
  assert.equal(new Set(rows.map(({ householdId }) => householdId)).size, rows.length);
  const villages = rows.map(({ village }) => village);
  assert.deepEqual(villages, [...villages].sort());
});

test('lọc theo loại hộ; số giấy chứng nhận đứng cạnh hộ của quyết định', async () => {
  const rows = await everyPage({ class: 'NEAR_POOR' });
  assert.ok(rows.every((row) => row.class === 'NEAR_POOR'));
  const decided = rows.filter(({ decision }) => decision === '07/QĐ-UBND');
  assert.equal(decided.length, having('after', 'NEAR_POOR').length);
  assert.ok(decided.every(({ certificate }) => certificate?.endsWith('/GCN-HN.HCN')));
});

test('tìm không dấu theo đầu của từ, đúng hộ và không hộ nào khác', async () => {
  const all = await everyPage({});
  const [wanted] = all;
  const number = wanted?.head.split(' ')[2] ?? '';
  const found = await ask({ text: `nguoi mau ${number} D` });
  assert.deepEqual(
    found.households.map(({ householdId }) => householdId),
    [wanted?.householdId],
  );
  assert.deepEqual((await ask({ text: 'khong co ai' })).households, []);
  assert.equal((await everyPage({ text: 'DỄ' })).length, all.length);
});

test('người của một thôn chỉ thấy thôn mình; người ngoài xã bị từ chối', async () => {
  const villageId = round.villages[1] ?? '';
  const head: Actor = { ...round.actor, grants: [{ role: 'villageHead', placeId: null, villageId }] };
  const seen = await ask({ limit: 200 }, head);
  assert.deepEqual([...new Set(seen.households.map(({ village }) => village))], ['Thôn 2']);
  assert.equal(seen.counts.poor + seen.counts.nearPoor, seen.households.length);
  await assert.rejects(
    ask({}, actorOf('povertyOfficer', '2025-07:68999')),
    (error) => error instanceof Problem && error.code === 'NOT_ALLOWED',
  );
});
