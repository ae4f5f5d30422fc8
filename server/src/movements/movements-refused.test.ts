import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { homeOf } from './test-homes.ts';
import { movementWorld, refusedFor } from './test-movement-world.ts';

const { world, ids, record, page, undo } = await movementWorld();
after(() => world.drop());
const { pool } = world.database;

suite('việc không ghi được', () => {
  test('ngày: tương lai, trước khi có hộ, sai thứ tự; không có gì được ghi', async () => {
    const home = await homeOf(world, ids, 0, 3, 'POOR');
    const leave = { kind: 'leave', because: 'other', memberIds: [home.members[2]] };
    assert.equal(await refusedFor(record(home, leave, { on: '2026-07-01' })), 'dateInFuture');
    assert.equal(await refusedFor(record(home, leave, { on: '2025-12-30' })), 'beforeHousehold');
    await record(home, { kind: 'headChange', headId: home.members[2] });
    assert.equal(
      await refusedFor(
        record(home, { kind: 'death', memberId: home.members[2], headId: home.members[0] }, { on: '2026-05-31' }),
      ),
      'beforeEarlierEvent',
    );
    assert.equal(await refusedFor(record(home, { kind: 'death', memberId: home.members[2] })), 'headMissing');
    assert.equal((await page(home.householdId)).events.length, 1);
  });

  test('kỳ đã chốt: nêu quyết định, ghi được với ngày tính của kỳ mở; quyết định sau đó giữ việc đã ghi', async () => {
    const home = await homeOf(world, ids, 1, 3, 'POOR');
    const decided = (day: string, year: number) =>
      pool.query(
        `insert into round (round_id, commune_id, year, kind, standard_id, form_version, area_type, stage, seq, state, opened_on, decided_on, command_id, committee, legal_basis)
         values ($1, $2, $3, 'annual', 'vn-2022', 'v2', 'rural', 'DECIDED', 1, $4, $5, $5, $1, '', '[]')`,
        [randomUUID(), ids.commune, year, JSON.stringify({ decision: { number: `DEMO/${day}` } }), day],
      );
    await decided('2026-03-01', 2024);
    const leave = { kind: 'leave', because: 'other', memberIds: [home.members[2]] };
    assert.equal(await refusedFor(record(home, leave, { on: '2026-02-01' })), 'periodClosed');
    assert.equal(
      await refusedFor(record(home, leave, { on: '2026-02-01', countFrom: '2026-03-01' })),
      'countedTooEarly',
    );
    const { countedOn } = await record(home, leave, { on: '2026-02-01', countFrom: '2026-03-02' });
    assert.equal(countedOn, '2026-03-02');
    const [event] = (await page(home.householdId)).events;
    assert.deepEqual([event?.on, event?.countedOn, event?.keeps], ['2026-02-01', '2026-03-02', null]);
    const { rows } = await pool.query(
      `select on_date, review_year from ledger_entry where household_id = $1 and because = 'leave'`,
      [home.householdId],
    );
    assert.deepEqual(rows, [{ on_date: '2026-03-02', review_year: 2026 }]);
    await decided('2026-06-20', 2025);
    assert.equal(await refusedFor(undo(home.householdId)), 'decisionRests');
    assert.match((await page(home.householdId)).events[0]?.keeps ?? '', /DEMO\/2026-06-20/u);
  });
});
