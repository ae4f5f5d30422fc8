import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { testWorld } from '../test-world.ts';
import { unitsShown, villageUnits, type UnitsAsked } from './village-units.ts';

const world = await testWorld({ today: '2026-11-12' });
after(() => world.drop());
const [first, second] = [randomUUID(), randomUUID()];
await world.database.pool.query(
  `insert into village (village_id, commune_id, name, folded, position, valid_from) values
   ($1, '2025-07:24631', 'Thôn 1', 'thon 1', 1, '2025-07-01'), ($2, '2025-07:24631', 'Thôn 2', 'thon 2', 2, '2025-07-01')`,
  [first, second],
);

const units = async (asked: UnitsAsked) => (await villageUnits(asked).execute(world.database.kysely)).rows;

test('villages are lines of their commune, and counted in the commune and the province above it', async () => {
  const on = '2026-11-12';
  const own = await units({ place: '2025-07:24631', on });
  assert.deepEqual(
    own.map(({ unit_id, unit_name, unit_order, area_type }) => [unit_id, unit_name, unit_order, area_type]).sort(),
    [
      [first, 'Thôn 1', 1, 'rural'],
      [second, 'Thôn 2', 2, 'rural'],
    ].sort(),
  );
  for (const [place, unit] of [
    ['2025-07:68', '2025-07:24631'],
    ['vn', '2025-07:68'],
  ] as const) {
    assert.deepEqual(new Set((await units({ place, on })).map(({ unit_id }) => unit_id)), new Set([unit]));
  }
});

test('the lines are those of the list of the day', async () => {
  const lines = async (on: string) =>
    (await unitsShown({ place: 'vn', on }).execute(world.database.kysely)).rows.length;
  assert.equal(await lines('2025-06-30'), 63);
  assert.equal(await lines('2025-07-01'), 34);
});
