import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { columnsOf, homeOf, stateOf, type Home } from './test-homes.ts';
import { movementWorld, person, refusedFor, said } from './test-movement-world.ts';

const { world, ids, record, page, undo, tables } = await movementWorld();
after(() => world.drop());
const { pool } = world.database;

/** The event, and then its undoing, which leaves everything and every table as they were. */
async function thereAndBack(home: Home, event: object, also: readonly Home[] = []) {
  const all = [home, ...also];
  const states = () => Promise.all(all.map(({ householdId }) => stateOf(world, householdId)));
  await record(home, { kind: 'headChange', headId: home.members[1] });
  const [before, columns] = [await states(), await tables()];
  const recorded = await record(home, event);
  const changed = await tables();
  await undo(home.householdId);
  assert.deepEqual(await states(), before);
  assert.deepEqual(await tables(), columns);
  return { ...recorded, columns, changed };
}

suite('mỗi biến động: hộ, nhân khẩu, danh sách, và hoàn tác trở về như cũ', () => {
  test('sinh, chết, đến, đi: cột 8 và cột 4 chỉ đổi nhân khẩu', async () => {
    const home = await homeOf(world, ids, 0, 3, 'POOR');
    const [villageId] = ids.villages;
    assert.deepEqual(await columnsOf(world, villageId), ['POOR 1 1 3']);
    await record(home, { kind: 'birth', member: person('Bé Mẫu', 'child') });
    assert.deepEqual(await columnsOf(world, villageId), ['POOR 1 1 3', 'POOR 8 0 1']);
    await record(home, { kind: 'death', memberId: home.members[2] });
    await record(home, {
      kind: 'join',
      because: 'marriage',
      members: [person('Dâu Mẫu', 'other'), person('Cháu Mẫu', 'other')],
    });
    await record(home, { kind: 'leave', because: 'work', memberIds: [home.members[1]] });
    assert.deepEqual(await columnsOf(world, villageId), ['POOR 1 1 3', 'POOR 4 0 2', 'POOR 8 0 3']);
    const { household, events } = await page(home.householdId);
    assert.deepEqual([household.members.length, household.listed[0]?.persons], [4, 4]);
    assert.deepEqual(events.map(({ kind }) => kind).toSorted(), ['birth', 'death', 'join', 'leave']);
    for (let n = 0; n < 4; n++) await undo(home.householdId);
    assert.deepEqual(await columnsOf(world, villageId), ['POOR 1 1 3']);
    assert.deepEqual(
      (await page(home.householdId)).household.members.map(({ memberId }) => memberId),
      home.members,
    );
  });

  test('chủ hộ chết có người thay; hộ đơn thân chết ra khỏi danh sách cả hộ; hoàn tác', async () => {
    const home = await homeOf(world, ids, 0, 3, 'POOR');
    const { changed } = await thereAndBack(home, { kind: 'death', memberId: home.members[1], headId: home.members[2] });
    assert.ok(changed[0]?.includes('POOR 4 0 1'));
    const alone = await homeOf(world, ids, 1, 1, 'NEAR_POOR');
    await record(alone, { kind: 'death', memberId: alone.members[0] });
    assert.ok((await columnsOf(world, ids.villages[1])).includes('NEAR_POOR 4 1 1'));
    const { household } = await page(alone.householdId);
    assert.deepEqual(household.gone, { kind: 'death', on: said.on });
    assert.equal(await refusedFor(record(alone, { kind: 'headChange', headId: alone.members[0] })), 'householdGone');
    await undo(alone.householdId);
    assert.deepEqual((await page(alone.householdId)).household.members.length, 1);
    assert.ok(!(await columnsOf(world, ids.villages[1])).some((line) => line.startsWith('NEAR_POOR 4')));
  });
});

suite('tách hộ, nhập hộ', () => {
  test('tách hộ: hộ mới có số riêng, chủ hộ, loại hộ của hộ cũ; hoàn tác thì hộ mới chưa từng có', async () => {
    const home = await homeOf(world, ids, 0, 4, 'POOR');
    const newHouseholdId = randomUUID();
    const [, , third, fourth] = home.members;
    const split = { kind: 'split', memberIds: [third, fourth], newHouseholdId, newHeadId: fourth, address: 'Xóm mới' };
    const { changed } = await thereAndBack(home, split);
    assert.ok(changed[0]?.includes('POOR 4 0 2') && changed[0].includes('POOR 8 1 2'));
    assert.deepEqual(await refusedFor(page(newHouseholdId)), 'NOT_FOUND');
    const again = randomUUID();
    await record(home, { ...split, newHouseholdId: again });
    const made = await page(again);
    assert.deepEqual(
      [made.household.members.find(({ isHead }) => isHead)?.memberId, made.household.listed[0]?.class, made.address],
      [fourth, 'POOR', 'Xóm mới'],
    );
    assert.match(made.events[0]?.text ?? '', /tách ra từ hộ/u);
    // The new household's own event must be taken back before the split.
    await record({ householdId: again }, { kind: 'birth', member: person('Bé Mẫu', 'child') });
    assert.equal(await refusedFor(undo(home.householdId)), 'laterEvent');
    await undo(again);
    await undo(home.householdId);
  });

  test('nhập hộ: hộ kia ra khỏi danh sách, người của nó sang hộ này; không nhập lần nữa', async () => {
    const home = await homeOf(world, ids, 0, 2, 'POOR');
    const other = await homeOf(world, ids, 1, 2, 'NEAR_POOR');
    const merge = { kind: 'merge', otherId: other.householdId, headId: other.members[0] };
    await record(other, { kind: 'headChange', headId: other.members[1] });
    const { changed } = await thereAndBack(home, merge, [other]);
    assert.ok(changed[0]?.includes('POOR 8 0 2') && changed[1]?.includes('NEAR_POOR 4 1 2'));
    await record(home, merge);
    assert.equal(await refusedFor(record(home, merge)), 'householdGone');
    assert.equal(
      await refusedFor(record(other, { kind: 'moveOut', to: { where: 'outside', text: 'Nơi khác' } })),
      'householdGone',
    );
    const { household } = await page(home.householdId);
    assert.equal(household.members.length, 4);
    await undo(home.householdId);
  });
});

suite('chuyển thôn, đính chính', () => {
  test('sang thôn khác trong xã: một cặp ra và vào cùng mã; hoàn tác cả cặp', async () => {
    const home = await homeOf(world, ids, 0, 3, 'NEAR_POOR');
    const to = { where: 'village', villageId: ids.villages[1], address: 'Nhà mới' };
    const { movementId, changed } = await thereAndBack(home, { kind: 'moveOut', to });
    assert.ok(changed[0]?.includes('NEAR_POOR 4 1 3') && changed[1]?.some((line) => line.startsWith('NEAR_POOR 8 1')));
    const { rows } = await pool.query(
      `select movement_column, households from ledger_entry where movement_id = $1 and reverses is null order by seq`,
      [movementId],
    );
    assert.deepEqual(
      rows.map(({ movement_column }: { movement_column: number }) => movement_column),
      [4, 8],
    );
  });

  test('đính chính giữ bản trước, không đổi cột nào', async () => {
    const home = await homeOf(world, ids, 0, 2, 'POOR');
    const facts = { name: 'Tên Đúng', sex: 'female', bornYear: 1996, ethnicity: 2, citizenNumber: '999123456789' };
    const correction = { kind: 'correction', memberId: home.members[0], relation: 'child', ...facts };
    const { columns, changed } = await thereAndBack(home, correction);
    assert.deepEqual(changed, columns);
    const logged = await pool.query(
      `select count(*)::integer as n from command_body where body::text like '%999123456789%'`,
    );
    assert.deepEqual(logged.rows, [{ n: 0 }]);
  });
});
