import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import type { Actor } from '../platform/access.ts';
import { movementList } from './contract.ts';
import { columnsOf, homeOf } from './test-homes.ts';
import { movementWorld, person, refusedFor, said } from './test-movement-world.ts';

const { world, ids, there, officer, farOfficer, record, page, undo } = await movementWorld();
after(() => world.drop());
const { pool } = world.database;
const villageHead = await world.person('villageHead', ids.villages[0]);

suite('chuyển giữa hai tỉnh', () => {
  test('nơi đi ghi, nơi đến tiếp nhận: cùng một hộ, loại hộ và người đi theo; mỗi nơi chỉ thấy phần mình', async () => {
    const home = await homeOf(world, ids, 0, 3, 'POOR');
    const [villageId] = there.villages;
    const before = await columnsOf(world, ids.villages[0]);
    const sent = await record(home, { kind: 'moveOut', to: { where: 'commune', commune: there.commune } });
    assert.equal(sent.waits, true);
    assert.ok((await columnsOf(world, ids.villages[0])).some((line) => line.startsWith('POOR 4 1')));
    const list = async (by: Actor, place: string) =>
      movementList.output.parse(await world.ask(by, 'movement.list', { place, year: 2026 }));
    const [waiting] = (await list(farOfficer, there.commune)).arriving;
    assert.deepEqual([waiting?.mine, waiting?.class, waiting?.persons], [true, 'POOR', 3]);
    assert.equal(await refusedFor(page(home.householdId, farOfficer)), 'NOT_FOUND');
    const from = { where: 'transfer', movementId: sent.movementId };
    const receive = { ...said, on: '2026-06-10', villageId, address: 'Nhà mới', from };
    assert.equal(
      await refusedFor(world.run(farOfficer, 'movement.receive', { ...receive, on: '2026-05-01' })),
      'beforeLeaving',
    );
    await world.run(farOfficer, 'movement.receive', receive);
    assert.equal(await refusedFor(world.run(farOfficer, 'movement.receive', receive)), 'transferOver');
    const found = await page(home.householdId, farOfficer);
    assert.deepEqual([found.household.members.length, found.household.listed[0]?.class], [3, 'POOR']);
    assert.deepEqual(await columnsOf(world, villageId), ['POOR 8 1 3']);
    const { rows } = await pool.query(`select count(*)::integer as n from ledger_entry where movement_id = $1`, [
      sent.movementId,
    ]);
    assert.deepEqual(rows, [{ n: 2 }]);
    assert.equal(await refusedFor(undo(home.householdId)), 'receivedThere');
    await undo(home.householdId, farOfficer);
    assert.deepEqual(await columnsOf(world, villageId), []);
    await undo(home.householdId);
    assert.deepEqual(await columnsOf(world, ids.villages[0]), before);
    assert.equal(await refusedFor(world.run(farOfficer, 'movement.receive', receive)), 'transferOver');
    assert.equal((await page(home.householdId)).household.gone, null);
  });
});

suite('đến từ ngoài, và trong xã', () => {
  test('đến từ ngoài hệ thống với giấy tờ và loại hộ: cột 8; người đang ở nơi khác thì nơi đó ghi trước', async () => {
    const [villageId] = there.villages;
    const citizenNumber = '999000000321';
    const head = { ...person('Người Đến', 'head'), bornYear: 1980, bornOn: undefined, citizenNumber };
    const householdId = randomUUID();
    const from = {
      where: 'outside',
      text: 'tỉnh khác (mẫu)',
      householdId,
      members: [head],
      listed: { class: 'NEAR_POOR', decision: '7/QĐ' },
    };
    const body = { ...said, villageId, address: '', from };
    await world.run(farOfficer, 'movement.receive', body);
    assert.deepEqual(await columnsOf(world, villageId), ['NEAR_POOR 8 1 1']);
    const elsewhere = {
      ...body,
      villageId: ids.villages[0],
      from: { ...from, householdId: randomUUID(), members: [{ ...head, memberId: randomUUID() }] },
    };
    assert.equal(await refusedFor(world.run(officer, 'movement.receive', elsewhere)), 'MOVE_FROM_THERE');
    await undo(householdId, farOfficer);
    assert.deepEqual(await columnsOf(world, villageId), []);
  });

  test('trưởng thôn ghi hộ của thôn mình; sang thôn khác thì chờ xã tiếp nhận', async () => {
    const home = await homeOf(world, ids, 0, 2, 'POOR');
    const far = await homeOf(world, ids, 1, 2, 'POOR');
    assert.equal(
      await refusedFor(record(far, { kind: 'headChange', headId: far.members[1] }, {}, villageHead)),
      'NOT_FOUND',
    );
    const to = { where: 'village', villageId: ids.villages[1], address: '' };
    const { waits, movementId } = await record(home, { kind: 'moveOut', to }, {}, villageHead);
    assert.equal(waits, true);
    const from = { where: 'transfer', movementId };
    await world.run(officer, 'movement.receive', { ...said, villageId: ids.villages[1], address: '', from });
    assert.equal((await page(home.householdId)).village, 'Thôn 2');
  });
});
