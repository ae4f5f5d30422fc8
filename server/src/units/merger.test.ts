import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testWorld } from '../test-world.ts';
import { linesOf, NEW, OLD, tables2024, tablesOf, totalsDiffering, unitsOfList } from './test-both-maps.ts';
import { fillCountry } from './test-country.ts';
import {
  allotInTurn,
  differences,
  draftCountry,
  NEW_MAP,
  OLD_MAP,
  report2024,
  rightsDiffering,
  worked,
} from './test-merger.ts';

const world = await testWorld({ today: '2025-07-02' });
after(() => world.drop());
await fillCountry(world.database.pool, { villagesPerCommune: 1, households: 10_035 });
const ministry = await world.person('ministry', 'vn');

test('the merger of 01/7/2025 over every old commune, and back', async () => {
  const before = await report2024(world, OLD_MAP);
  const oldUnits = [
    'vn',
    ...(await unitsOfList(world, '2025-06', 'province', 3)),
    ...(await unitsOfList(world, '2025-06', 'commune', 3)),
  ];
  const reported = linesOf(await tablesOf(world, oldUnits, OLD));
  assert.match(JSON.stringify([...reported]), /R2 total .*persons/u);
  const changeId = await draftCountry(world, ministry);
  assert.ok((await allotInTurn(world, ministry, changeId)) >= 381);
  assert.deepEqual((await world.run(ministry, 'unitChange.dryRun', { changeId })).answer, { different: 0 });
  await world.run(ministry, 'unitChange.carryOut', { changeId });
  await worked(world, changeId);
  assert.equal(differences(before, await report2024(world, OLD_MAP)), 0);
  const onNew = await report2024(world, NEW_MAP);
  assert.equal(onNew.get('vn'), before.get('vn'));
  assert.ok(onNew.size > 3300);
  assert.equal(differences(reported, linesOf(await tablesOf(world, oldUnits, OLD))), 0);
  const whole = await tables2024(world, 'vn', NEW);
  assert.equal(totalsDiffering(whole, await tables2024(world, 'vn', OLD)), 0);
  assert.deepEqual(whole.totals.get('R1 ')?.slice(0, 2), [10_035 * 400, 10_035 * 1600]);
  for (const place of await unitsOfList(world, '2025-07', 'province', 3)) {
    const [onNewMap, onOldMap] = [await tables2024(world, place, NEW), await tables2024(world, place, OLD)];
    assert.equal(totalsDiffering(onNewMap, onOldMap), 0);
  }
  assert.equal(await rightsDiffering(world, 60), 0);
  await world.run(ministry, 'unitChange.undo', { changeId, reason: 'Thử (mẫu)' });
  await worked(world, changeId);
  assert.equal(differences(before, await report2024(world, OLD_MAP)), 0);
  const { rows } = await world.database.pool.query<{ n: number }>(
    `select count(*)::integer as n from household_place where commune_id not like '2025-06:%' or to_on is not null`,
  );
  assert.deepEqual(rows, [{ n: 0 }]);
});
