import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { householdPage } from '../households/contract.ts';
import { walkToDecision } from '../test-decided-round.ts';
import { decisionBody, storyIds } from '../test-story-bodies.ts';
import { castOf } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { registryRemembered } from './contract.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Tân');
const [first, second] = ids.households;
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const officer = cast('povertyOfficer');

before(async () => {
  await walkToDecision(world, ids, cast);
  await world.run(cast('communeChairman'), 'decision.sign', decisionBody(ids));
});

const ask = async (input: object, actor = officer) =>
  registryRemembered.output.parse(await world.ask(actor, 'registry.remembered', { place: ids.commune, ...input }));

test('mỗi hộ thoát được nhớ theo đúng cách tính, từ ngày quyết định, với ngày cuối', async () => {
  const { households, total, sources } = await ask({ on: '2027-06-01' });
  const decision = 'DEMO-34/QĐ-UBND';
  const counter = { from: '2026-11-25', decision, months: 36, lastDay: '2029-11-25', endedOn: null, running: true };
  assert.deepEqual(
    households.map(({ householdId, bank, programme }) => ({ householdId, bank, programme })),
    [
      { householdId: first, bank: null, programme: counter },
      { householdId: second, bank: counter, programme: null },
    ],
  );
  assert.equal(total, 2);
  // From 2027 nothing is known of how long a new counter would run: the register says so.
  assert.deepEqual(sources, { bank: null, programme: null });
});

test('lọc theo một cách tính; sau ngày cuối thì không còn trong sổ', async () => {
  const of = async (input: object) => (await ask(input)).households.map(({ householdId }) => householdId);
  assert.deepEqual(await of({ on: '2029-11-25', counter: 'bank' }), [second]);
  assert.deepEqual(await of({ on: '2029-11-25', counter: 'programme' }), [first]);
  assert.deepEqual(await of({ on: '2029-11-26' }), []);
  assert.deepEqual(await of({ on: '2026-11-24' }), []);
});

test('nguồn và dấu của thời hạn đứng cạnh sổ', async () => {
  const { sources } = await ask({ on: '2026-12-01' });
  assert.deepEqual([sources.bank?.months, sources.bank?.confirmed], [36, false]);
});

test('tỉnh đặt thời hạn khác thì sổ theo thời hạn ấy', async () => {
  await world.database.kysely
    .insertInto('place_setting')
    .values({
      ...{ place_id: ids.commune, key: 'remember.bank_months', valid_from: '2026-01-01', value: '60' },
      ...{ source: 'Quy định mẫu của tỉnh', entered_by: officer.accountId },
    })
    .execute();
  const [household] = (await ask({ on: '2027-06-01', counter: 'bank' })).households;
  assert.deepEqual([household?.bank?.months, household?.bank?.lastDay], [60, '2031-11-25']);
});

test('trang hộ nêu cả hai cách tính, kể cả cho trưởng thôn', async () => {
  const head = await world.person('villageHead', ids.villages[0]);
  const { leaving } = householdPage.output.parse(await world.ask(head, 'household.page', { householdId: first }));
  assert.deepEqual(
    [leaving.bank, leaving.programme?.from, leaving.programme?.lastDay],
    [null, '2026-11-25', '2029-11-25'],
  );
});
