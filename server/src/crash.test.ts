import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import pg from 'pg';
import { z } from 'zod';
import { parsed } from './platform/command.ts';
import { startPostgres } from './platform/postgres.ts';
import { brokenChains } from './platform/broken-chains.ts';

/** 5,000 take a minute or more; every run of the tests does a part of them, with as many kills. */
const WRITES = process.env['RA_SOAT_LONG'] ? 5_000 : 1_000;
const CLIENTS = 24;
const communes = ['00328', '00331', '00337', '00004', '00008', '00025', '24631', '24637'].map((c) => `2025-07:${c}`);
const PASSWORD = 'mật khẩu mẫu';

const dataDir = mkdtempSync(join(tmpdir(), 'ra-soat-crash-'));
chmodSync(dataDir, 0o755);

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
}

let running: Running | undefined;
after(() => {
  running?.child.kill('SIGKILL');
  // What was killed may still write its last file.
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

async function start(): Promise<Running> {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: '0', DATABASE_URL: '', PINNED_DAY: '2026-11-01' };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env,
    // Its complaints about the killed database are expected.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\S+/u.exec(line)?.[0];
    if (url) return { child, url };
  }
  throw new Error('the server ended before it listened');
}

/** Neither the database nor the server gets to say goodbye. */
async function killBoth({ child }: Running): Promise<void> {
  const postmaster = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  process.kill(postmaster, 'SIGKILL');
  child.kill('SIGKILL');
  if (child.signalCode === null) await once(child, 'exit');
}

let server: Promise<Running> = start();
server.catch(() => undefined);

async function post(path: string, body: unknown, cookie = ''): Promise<Response> {
  const { url } = (running = await server);
  return fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
}

async function command(kind: string, body: unknown, cookie: string): Promise<void> {
  const answer = await post(`/api/commands/${kind}`, { id: randomUUID(), version: 1, body }, cookie);
  assert.equal(answer.status, 200, await answer.text());
}

async function signIn(username: string, password: string): Promise<string> {
  const answer = await post('/api/session', { username, password });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** An officer of eight communes with one village each. */
async function settle(): Promise<{ cookie: string; villages: string[] }> {
  const first = { username: 'quan.tri', fullName: 'Quản trị mẫu', password: PASSWORD };
  await command('setup.administrator', first, '');
  const grants = communes.map((place) => ({ role: 'povertyOfficer', place, from: '2026-01-01', to: null }));
  const officer = { accountId: randomUUID(), username: 'can.bo', fullName: 'Cán bộ mẫu', password: PASSWORD, grants };
  await command('account.create', officer, await signIn('quan.tri', PASSWORD));
  const cookie = await signIn('can.bo', PASSWORD);
  await command('account.changePassword', { oldPassword: PASSWORD, newPassword: `${PASSWORD} mới` }, cookie);
  const villages = communes.map(() => randomUUID());
  for (const [i, commune] of communes.entries()) {
    const village = { villageId: villages[i], commune, name: 'Thôn 1', position: 1, from: '2026-01-01' };
    await command('village.add', village, cookie);
  }
  return { cookie, villages };
}

const receipt = z.object({ id: z.uuid(), bodyHash: z.string(), answer: z.object({}) });

/** Sends one command until it is acknowledged, as an outbox does: the same id again after every silence. */
async function deliver(id: string, body: unknown, cookie: string): Promise<void> {
  for (;;) {
    try {
      const answer = await post('/api/commands/village.count', { id, version: 1, body }, cookie);
      if (answer.status === 200) {
        assert.equal(parsed(receipt, await answer.json()).id, id);
        return;
      }
      if (answer.status < 500) throw new Error(await answer.text(), { cause: 'refused' });
    } catch (error) {
      if (error instanceof Error && error.cause === 'refused') throw error;
      await server;
    }
  }
}

test(`${String(WRITES)} acknowledged writes outlive the killing of server and database`, async () => {
  const { cookie, villages } = await settle();
  const killAt = [0.13, 0.41, 0.77].map((share) => Math.floor(share * WRITES));
  const acknowledged: string[] = [];
  let sent = 0;
  const client = async () => {
    while (sent < WRITES) {
      sent += 1;
      const id = randomUUID();
      const villageId = villages[sent % villages.length];
      await deliver(id, { villageId, households: 1, persons: sent, on: '2026-10-01', source: 'Mẫu' }, cookie);
      acknowledged.push(id);
      if (acknowledged.length === killAt[0]) {
        killAt.shift();
        server = server.then(killBoth).then(start);
      }
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  const { child } = await server;
  child.kill('SIGTERM');
  await once(child, 'exit');
  await checkStored(acknowledged);
});

async function checkStored(acknowledged: readonly string[]): Promise<void> {
  const database = await startPostgres(dataDir);
  const pool = new pg.Pool({ connectionString: database.url('ra_soat') });
  const { rows } = await pool.query<{ id: string; effects: number }>(`
    select command_id as id, (select count(*)::integer from village_count v where v.command_id = c.command_id) as effects
    from command c where kind = 'village.count'`);
  const totals = await pool.query(
    `select count(*)::integer as n, count(distinct persons)::integer as persons from village_count`,
  );
  const broken = await brokenChains(pool);
  await pool.end();
  await database.stop();
  assert.equal(acknowledged.length, WRITES);
  const stored = new Set(rows.map(({ id }) => id));
  assert.deepEqual(
    acknowledged.filter((id) => !stored.has(id)),
    [],
  );
  assert.ok(rows.every(({ effects }) => effects === 1));
  assert.deepEqual(totals.rows, [{ n: WRITES, persons: WRITES }]);
  assert.deepEqual(broken, []);
}
