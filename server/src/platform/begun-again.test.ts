import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { begunAgain } from './begun-again.ts';
import { everywhere } from './database.ts';
import { testDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
before(async () => {
  database = await testDatabase();
});
after(() => database.drop());

test('hai việc chờ nhau: một việc bị dừng rồi làm lại, cả hai đều xong', async () => {
  const bothHold = Promise.withResolvers<true>();
  let [holding, begun] = [0, 0];
  const locking = (first: number, second: number) =>
    begunAgain(() =>
      database.within(everywhere, async (tx) => {
        begun += 1;
        await sql`select pg_advisory_xact_lock(${first}::integer, 48)`.execute(tx);
        holding += 1;
        if (holding === 2) bothHold.resolve(true);
        await bothHold.promise;
        await sql`select pg_advisory_xact_lock(${second}::integer, 48)`.execute(tx);
        return first;
      }),
    );
  assert.deepEqual(await Promise.all([locking(1, 2), locking(2, 1)]), [1, 2]);
  assert.equal(begun, 3);
});

test('lỗi khác không làm lại', async () => {
  let begun = 0;
  const failing = begunAgain(() => {
    begun += 1;
    return Promise.reject(new Error('hỏng'));
  });
  await assert.rejects(failing, /hỏng/u);
  assert.equal(begun, 1);
});
