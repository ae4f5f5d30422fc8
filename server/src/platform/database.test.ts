import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { nowhere } from './database.ts';
import { testDatabase } from './test-database.ts';

const database = await testDatabase();
after(() => database.drop());

test('a connection that breaks in the middle of a request fails that request and nothing else', async () => {
  const request = database.within(nowhere, async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
    const { pid } = rows[0] ?? {};
    await database.pool.query('select pg_terminate_backend($1)', [pid]);
    const alive = () => database.pool.query('select from pg_stat_activity where pid = $1', [pid]);
    while ((await alive()).rowCount) continue;
    await sql`select 1`.execute(tx);
  });
  await assert.rejects(request);
  const { rows } = await database.pool.query('select 1 as one');
  assert.deepEqual(rows, [{ one: 1 }]);
});
