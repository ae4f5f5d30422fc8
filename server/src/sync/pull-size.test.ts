import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { after, test } from 'node:test';
import { castOf, story, walk } from '../test-story.ts';
import { requestBody, storyIds, surveyBody } from '../test-story-bodies.ts';
import { testWorld } from '../test-world.ts';
import { syncPull } from './contract.ts';

/** First sync of a village on a slow network: what the issue allows. */
const ALLOWED_BYTES = 100_000;
const HOUSEHOLDS = 120;

const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const ids = storyIds('2025-07:24631', 'rural', 'Giáp');
const cast = await castOf(world, ids);
const steps = story(ids);
const officer = cast('povertyOfficer');
const [villageId] = ids.villages;
await walk(
  world,
  cast,
  steps.slice(
    0,
    steps.findIndex(({ kind }) => kind === 'list.close'),
  ),
);

const syllables = 'Nguyễn Hoàng Đặng Thị Văn Kiên Lụa Brẻo Mhiêng Quỳnh Hường Tuyết Đạt Sơn Ngọc Phượng Bích'.split(
  ' ',
);
const nameOf = (seed: number) =>
  [3, 5, 11].map((step) => syllables[(seed * step + (seed >> 3)) % syllables.length]).join(' ');

async function addHousehold(index: number): Promise<string> {
  const householdId = randomUUID();
  const body = requestBody(ids, 0);
  const head = {
    ...body.head,
    memberId: randomUUID(),
    name: nameOf(index),
    citizenNumber: `99901${String(1_000_000 + index)}`,
  };
  await world.run(officer, 'household.add', { ...body, householdId, head, address: `Xóm ${nameOf(index + 7)}` });
  await world.database.pool.query(
    `insert into household_member (household_id, member_id, version, position, is_head, relation, name, sex, born_year,
       ethnicity, from_on, command_id)
     select $1, gen_random_uuid(), 1, n + 1, false, 'child', (array[$2, $3, $4])[n], 'female', 2000 + n * 3, 1,
       '2026-09-02', gen_random_uuid() from generate_series(1, 3) n`,
    [householdId, nameOf(index * 3), nameOf(index * 5 + 1), nameOf(index * 7 + 2)],
  );
  return householdId;
}

test('a village of 120 households of four persons, some with a form already, fits into 100 kB', async (context) => {
  const added: string[] = [];
  for (let index = 0; index < HOUSEHOLDS - 4; index++) added.push(await addHousehold(index));
  await walk(
    world,
    cast,
    steps.filter(({ kind }) => kind === 'list.close'),
  );
  world.setToday('2026-10-05');
  for (const householdId of added.slice(0, 20)) {
    await world.run(officer, 'survey.submit', { ...surveyBody(ids, 0, 1), householdId });
  }
  const reader = await world.person('enumerator', villageId);
  const ask = () => world.ask(reader, 'sync.pull', { villageId, limit: 500 });
  await ask();
  const start = performance.now();
  const answer = await ask();
  const spent = Math.round(performance.now() - start);
  const page = syncPull.output.parse(answer);
  assert.equal(page.cases.length, HOUSEHOLDS);
  const bytes = gzipSync(JSON.stringify(answer)).length;
  context.diagnostic(`${String(bytes)} bytes gzip, ${String(spent)} ms`);
  assert.ok(bytes <= ALLOWED_BYTES, `${String(bytes)} bytes`);
});
