import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { accounts } from '@ra-soat/server/access/contract.ts';
import { capabilities } from '@ra-soat/server/app.ts';
import { openDatabase } from '@ra-soat/server/platform/database.ts';
import { runQuery } from '@ra-soat/server/platform/query.ts';
import { fingerprint } from '@ra-soat/server/platform/test-audit.ts';
import { testDatabase } from '@ra-soat/server/platform/test-database.ts';
import { castOf, story, walk } from '@ra-soat/server/test-story.ts';
import { storyIds } from '@ra-soat/server/test-story-bodies.ts';
import { testWorld } from '@ra-soat/server/test-world.ts';
import { restoreBackup } from './restore-backup.ts';
import { takeBackup, type BackupTaken } from './take-backup.ts';

const folder = mkdtempSync(join(tmpdir(), 'ra-soat-backup-'));
const world = await testWorld({ today: '2026-08-01' });
const target = await testDatabase();
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await target.drop();
  await world.drop();
});

const ids = storyIds('2025-07:24631', 'rural', 'Giáp Sửu');
await walk(world, await castOf(world, ids), story(ids));
const file = join(folder, 'ra-soat.gz');
const secret = Buffer.alloc(32, 7);
const taken = await takeBackup({ databaseUrl: world.database.url, file, secret, withKey: false });
const restore = (from: string, over?: string) => restoreBackup({ databaseUrl: target.url, file: from, over });

/** Looks at the target without staying connected to it. */
async function inTarget<T>(work: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({ connectionString: target.url });
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

function rowsIn({ tables }: BackupTaken, name: string): number | undefined {
  return tables.find(({ table }) => table === name)?.rows;
}

suite('a backup', () => {
  test('holds every row, neither key nor readable citizen number, and never replaces a file', async () => {
    const { rows } = await world.database.pool.query<{ n: number }>('select count(*)::integer as n from command');
    assert.equal(rowsIn(taken, 'command'), rows[0]?.n);
    const text = gunzipSync(readFileSync(file)).toString('utf8');
    assert.ok(!text.includes(secret.toString('base64')));
    const order = { databaseUrl: world.database.url, file, secret, withKey: false };
    await assert.rejects(takeBackup(order), /đã có/u);
  });

  test('that is cut, damaged or changed is refused and leaves the place as it was', async () => {
    const before = await inTarget(fingerprint);
    const whole = readFileSync(file);
    const text = gunzipSync(whole).toString('utf8');
    const wrongRow = text.replace('Giáp Sửu Người Mẫu 1', 'Giáp Sửu Người Mẫu 9');
    const foreign = text.replace('0001_roles_and_scope.sql', '9999_later.sql');
    const faults: readonly [string, Buffer, RegExp][] = [
      ['cut', whole.subarray(0, whole.length - 200), /hỏng, bị cụt/u],
      ['end lost', gzipSync(text.slice(0, text.lastIndexOf('{"end"'))), /thiếu phần cuối/u],
      ['row changed', gzipSync(wrongRow), /không khớp mã băm/u],
      ['newer software', gzipSync(foreign), /9999_later/u],
      ['something else', Buffer.from('không phải bản sao lưu'), /không phải bản sao lưu/u],
    ];
    for (const [name, bytes, words] of faults) {
      const faulty = join(folder, `${name}.gz`);
      writeFileSync(faulty, bytes);
      await assert.rejects(restore(faulty), words, name);
    }
    assert.deepEqual(await inTarget(fingerprint), before);
  });
});

suite('a restored backup', () => {
  test('equals its source row by row, with rights and history that cannot be changed', async () => {
    const restored = await restore(file);
    assert.deepEqual(restored.tables, taken.tables);
    assert.deepEqual(await inTarget(fingerprint), await fingerprint(world.database.pool));
    await assert.rejects(
      inTarget((pool) => pool.query('delete from case_event')),
      { code: 'RS001' },
    );
    const administrator = await world.person('administrator', ids.commune);
    const entry = capabilities.queries.find(({ contract }) => contract.kind === 'accounts');
    assert.ok(entry);
    const database = openDatabase(target.url);
    const answer = await runQuery({ ...world.doors, database }, entry, administrator, { place: ids.commune });
    const stranger = await database.within({ country: false, communes: [], villages: [] }, (tx) =>
      tx.selectFrom('review_case').select('household_id').execute(),
    );
    await database.close();
    assert.ok(accounts.output.parse(answer).accounts.length > 0);
    assert.deepEqual(stranger, []);
  });

  test('goes over other data only when exactly those data are named', async () => {
    const message = await restore(file).then(
      () => '',
      (error: unknown) => String(error),
    );
    const name = /--over ([\da-f]{8})/u.exec(message)?.[1];
    assert.ok(name, message);
    await assert.rejects(restore(file, '00000000'), /--over/u);
    await inTarget(async (pool) => {
      await pool.query('select 1');
      await assert.rejects(restore(file, name), /Dừng máy chủ/u);
    });
    assert.deepEqual((await restore(file, name)).tables, taken.tables);
  });
});
