import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { EventEmitter, on, once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import pg from 'pg';
import { brokenChains } from '@ra-soat/server/platform/broken-chains.ts';
import { readSecret } from '@ra-soat/server/platform/keyring.ts';
import { restoreBackup } from './restore-backup.ts';
import { takeBackup, type BackupTaken } from './take-backup.ts';
import { withDatabase } from './with-database.ts';

const long = Boolean(process.env['RA_SOAT_LONG']);
/** Writes acknowledged before the backup begins, and again after it ended. */
const WRITES = long ? 4_000 : 200;
const CLIENTS = 24;
const PASSWORD = 'mật khẩu mẫu';
const communes = ['00328', '00331', '00337', '00004', '00008', '00025', '24631', '24637'].map((c) => `2025-07:${c}`);

const folder = mkdtempSync(join(tmpdir(), 'ra-soat-load-'));
chmodSync(folder, 0o755);
const dataDir = join(folder, 'here');
const elsewhere = join(folder, 'there');
let server: { child: ChildProcess; url: string } | undefined;
after(() => {
  server?.child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<{ child: ChildProcess; url: string }> {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: '0', DATABASE_URL: '', PINNED_DAY: '2026-11-01' };
  const main = join(import.meta.dirname, '../../server/src/main.ts');
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\S+/u.exec(line)?.[0];
    if (url) return { child, url };
  }
  throw new Error('the server ended before it listened');
}

async function post(path: string, body: unknown, cookie = ''): Promise<Response> {
  const headers = { 'content-type': 'application/json', cookie };
  return fetch(`${server?.url ?? ''}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function command(kind: string, body: unknown, cookie: string, id: string = randomUUID()): Promise<void> {
  const answer = await post(`/api/commands/${kind}`, { id, version: 1, body }, cookie);
  assert.equal(answer.status, 200, await answer.text());
}

async function signIn(username: string): Promise<string> {
  const answer = await post('/api/session', { username, password: PASSWORD });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** An officer of eight communes with one village each. */
async function settle(): Promise<{ cookie: string; villages: string[] }> {
  await command('setup.administrator', { username: 'quan.tri', fullName: 'Quản trị mẫu', password: PASSWORD }, '');
  const grants = communes.map((place) => ({ role: 'povertyOfficer', place, from: '2026-01-01', to: null }));
  const officer = { accountId: randomUUID(), username: 'can.bo', fullName: 'Cán bộ mẫu', password: PASSWORD, grants };
  await command('account.create', officer, await signIn('quan.tri'));
  const cookie = await signIn('can.bo');
  await command('account.changePassword', { oldPassword: PASSWORD, newPassword: `${PASSWORD} mới` }, cookie);
  const villages = communes.map(() => randomUUID());
  for (const [i, commune] of communes.entries()) {
    const village = { villageId: villages[i], commune, name: 'Thôn 1', position: 1, from: '2026-01-01' };
    await command('village.add', village, cookie);
  }
  return { cookie, villages };
}

interface Acknowledged {
  readonly id: string;
  /** When the answer was in the client's hands. */
  readonly at: number;
}

const door = new EventEmitter();

/** Until so many more writes were acknowledged. */
async function further(writes: number): Promise<void> {
  let seen = 0;
  for await (const _ of on(door, 'acknowledged')) {
    seen += 1;
    if (seen === writes) return;
  }
}

/** Writes as fast as the door takes them until told to stop. */
async function writeUntil(stop: AbortSignal, cookie: string, villages: readonly string[]): Promise<Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  let sent = 0;
  const client = async () => {
    while (!stop.aborted) {
      sent += 1;
      const id = randomUUID();
      const villageId = villages[sent % villages.length];
      const body = { villageId, households: 1, persons: sent, on: '2026-10-01', source: 'Mẫu' };
      await command('village.count', body, cookie, id);
      acknowledged.push({ id, at: Date.now() });
      door.emit('acknowledged');
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return acknowledged;
}

async function backupAmid(cookie: string, villages: readonly string[]) {
  const stop = new AbortController();
  const began = Date.now();
  const writing = writeUntil(stop.signal, cookie, villages);
  const file = join(folder, 'amid.gz');
  await Promise.race([further(WRITES), writing]);
  const order = { file, secret: readSecret(dataDir), withKey: true };
  const startedAt = Date.now();
  const taken = await withDatabase({ databaseUrl: undefined, dataDir }, (databaseUrl) =>
    takeBackup({ ...order, databaseUrl }),
  );
  const seconds = (Date.now() - startedAt) / 1000;
  await Promise.race([further(WRITES), writing]);
  stop.abort();
  const acknowledged = await writing;
  const perSecond = Math.round(acknowledged.length / ((Date.now() - began) / 1000));
  return { file, taken, acknowledged, seconds, perSecond };
}

async function checkElsewhere(file: string, taken: BackupTaken, acknowledged: readonly Acknowledged[]): Promise<void> {
  await withDatabase({ databaseUrl: undefined, dataDir: elsewhere }, async (databaseUrl) => {
    const restored = await restoreBackup({ databaseUrl, file, over: undefined });
    assert.deepEqual(restored.tables, taken.tables);
    const pool = new pg.Pool({ connectionString: databaseUrl });
    const { rows } = await pool.query<{ id: string; effects: number }>(`
      select command_id as id, (select count(*)::integer from village_count v where v.command_id = c.command_id) as effects
      from command c where kind = 'village.count'`);
    const broken = await brokenChains(pool);
    await pool.end();
    const stored = new Set(rows.map(({ id }) => id));
    const mark = Date.parse(taken.head.mark.at);
    const before = acknowledged.filter(({ at }) => at < mark);
    assert.ok(before.length > 0 && before.length < acknowledged.length);
    assert.deepEqual(
      before.filter(({ id }) => !stored.has(id)),
      [],
    );
    assert.ok(rows.every(({ effects }) => effects === 1));
    assert.deepEqual(broken, []);
  });
}

test('a backup taken while the door is written to holds every write acknowledged before its mark', async (context) => {
  server = await start();
  const { cookie, villages } = await settle();
  const { file, taken, acknowledged, seconds, perSecond } = await backupAmid(cookie, villages);
  server.child.kill('SIGTERM');
  await once(server.child, 'exit');
  context.diagnostic(`${String(perSecond)} writes/s, ${String(taken.bytes)} bytes, ${String(seconds)} s`);
  await checkElsewhere(file, taken, acknowledged);
  if (long) assert.ok(perSecond >= 200, `${String(perSecond)} writes/s`);
});
