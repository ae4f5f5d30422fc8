import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { requestBody, roundBody, storyIds } from '../test-story-bodies.ts';
import { testWorld } from '../test-world.ts';
import { duplicates } from './contract.ts';

const world = await testWorld({ today: '2026-09-10' });
after(() => world.drop());
const { pool } = world.database;
const ids = storyIds('2025-07:24631', 'rural', 'Canh Thân');
const officer = await world.person('povertyOfficer', ids.commune);
const village = { villageId: ids.villages[0], commune: ids.commune, name: 'Thôn 1', position: 1, from: '2025-07-01' };
await world.run(officer, 'village.add', village);
await world.run(officer, 'round.open', roundBody(ids));

/** A household of the list whose head has the name of the first, and its own number. */
async function household(index: number): Promise<string> {
  const body = requestBody(ids, index);
  const head = { ...body.head, name: 'Phạm Văn Trùng', citizenNumber: undefined };
  await world.run(officer, 'household.add', { ...body, head, address: '' });
  return body.householdId ?? '';
}

const [first, second, third] = [await household(0), await household(1), await household(2)];
const step = { roundId: ids.round, on: '2026-09-10', reason: 'Ghi hai lần (mẫu)' };

const asked = async () => duplicates.output.parse(await world.ask(officer, 'duplicates', { roundId: ids.round }));

async function stageOf(householdId: string) {
  const { rows } = await pool.query<{ stage: string; side: string | null }>(
    `select stage, state ->> 'sideState' as side from review_case where household_id = $1`,
    [householdId],
  );
  return rows[0];
}

async function placesOf(householdId: string): Promise<number> {
  const { rowCount } = await pool.query('select from household_place where household_id = $1 and to_on is null', [
    householdId,
  ]);
  return rowCount ?? 0;
}

suite('hộ có thể trùng', () => {
  test('mỗi cặp một dòng với lý do, hai bên cạnh nhau', async () => {
    const { pairs } = await asked();
    assert.equal(pairs.length, 3);
    assert.ok(pairs.every(({ reasons, one, other }) => reasons.join() === 'sameHead' && one.head === other.head));
  });

  test('nói không trùng thì giữ lại và không hỏi nữa', async () => {
    await world.run(officer, 'duplicate.apart', { ...step, householdId: third, otherId: first });
    const { pairs, apart } = await asked();
    assert.deepEqual([pairs.length, apart], [2, 1]);
    const again = world.run(officer, 'duplicate.apart', { ...step, householdId: first, otherId: third });
    await assert.rejects(again, { code: 'ALREADY_EXISTS' });
  });
});

suite('gộp và hoàn tác', () => {
  test('gộp: hồ sơ hộ bị gộp kết thúc vì trùng, hộ ra khỏi sổ hiện tại, hai dòng biến động cùng một mã', async () => {
    await world.run(officer, 'duplicate.merge', { ...step, keptId: first, mergedId: second });
    assert.deepEqual(await stageOf(second), { stage: 'CLOSED', side: 'DUPLICATE' });
    assert.deepEqual([await placesOf(first), await placesOf(second)], [1, 0]);
    const { rows } = await pool.query<{ household_id: string; movement_id: string }>(
      `select household_id, movement_id from household_event where kind = 'MERGE'`,
    );
    assert.deepEqual(rows.map((row) => row.household_id).sort(), [first, second].sort());
    assert.equal(new Set(rows.map((row) => row.movement_id)).size, 1);
    const { pairs, merged } = await asked();
    assert.deepEqual([pairs.length, merged.map(({ mayUndo }) => mayUndo)], [0, [true]]);
    const search = await world.ask(officer, 'household.search', { text: 'pham van trung' });
    assert.ok(!JSON.stringify(search).includes(second));
  });

  test('hoàn tác: hộ và hồ sơ trở lại, lịch sử còn nguyên, cặp được hỏi lại', async () => {
    await world.run(officer, 'duplicate.undo', { ...step, householdId: first, otherId: second });
    assert.equal((await stageOf(second))?.stage, 'LISTED');
    assert.equal(await placesOf(second), 1);
    const { rowCount } = await pool.query(`select from household_event where kind = 'MERGE'`);
    assert.equal(rowCount, 4);
    assert.ok((await asked()).pairs.some(({ one, other }) => [one, other].some((side) => side.householdId === second)));
    const twice = world.run(officer, 'duplicate.undo', { ...step, householdId: first, otherId: second });
    await assert.rejects(twice, { code: 'MERGE_NOT_THERE' });
  });

  test('đã có quyết định nêu hộ thì không hoàn tác được nữa', async () => {
    await world.run(officer, 'duplicate.merge', { ...step, keptId: first, mergedId: second });
    const decision = randomUUID();
    await pool.query(
      `insert into decision (decision_id, round_id, commune_id, kind, number, decided_on, effective_on, body, hash, command_id)
       values ($1, $2, $3, 'annual', 'DEMO-1', '2026-09-10', '2026-09-10', '{}', '', $1)`,
      [decision, ids.round, ids.commune],
    );
    await pool.query(
      `insert into decision_line (household_id, decision_id, round_id, commune_id, village_id, list_kind, position, body)
       values ($1, $2, $3, $4, $5, 'POOR', 1, '{}')`,
      [first, decision, ids.round, ids.commune, ids.villages[0]],
    );
    const undo = world.run(officer, 'duplicate.undo', { ...step, householdId: first, otherId: second });
    await assert.rejects(undo, { code: 'MERGE_DECIDED' });
    assert.deepEqual(
      (await asked()).merged.map(({ mayUndo }) => mayUndo),
      [false],
    );
  });
});
