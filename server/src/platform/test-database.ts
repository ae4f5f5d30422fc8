import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase, type Database } from './database.ts';
import { migrate, migrationsHash } from './migrate.ts';
import { startPostgres } from './postgres.ts';

/** A server for tests: the one of `npm test`, or one of our own for a file that is run alone. */
async function testServer(): Promise<{ url: (name: string) => string; stop: () => Promise<void> }> {
  const given = process.env['TEST_DATABASE_URL'];
  if (!given) return ownServer();
  return {
    url: (name) => {
      const url = new URL(given);
      url.pathname = `/${name}`;
      return url.href;
    },
    stop: () => Promise.resolve(),
  };
}

async function ownServer(): Promise<{ url: (name: string) => string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'ra-soat-test-'));
  chmodSync(folder, 0o755);
  const server = await startPostgres(folder, { durable: false });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: (name) => server.url(name), stop };
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What a template holds besides the migrated schema. */
export interface Filling {
  readonly name: string;
  readonly fill: (client: pg.Client) => Promise<unknown>;
}

const empty: Filling = { name: 'empty', fill: () => Promise.resolve() };

/** Made once per set of migrations and filling, then copied: a clean database costs some 60 ms. */
async function template(url: (name: string) => string, filling: Filling): Promise<string> {
  const name = `rs_template_${filling.name}_${migrationsHash()}`;
  await connected(url('postgres'), async (admin) => {
    await admin.query(`select pg_advisory_lock(hashtext('ra-soat-template'))`);
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return;
    await admin.query(`create database ${name}_new`);
    await connected(url(`${name}_new`), async (client) => {
      await migrate(client);
      await filling.fill(client);
    });
    await admin.query(`alter database ${name}_new rename to ${name}`);
  });
  return name;
}

export interface TestDatabase extends Database {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of one's own, migrated and empty; call `drop` in `after`. */
export async function testDatabase(filling: Filling = empty): Promise<TestDatabase> {
  const server = await testServer();
  const from = await template(server.url, filling);
  const name = `rs_test_${randomUUID().replaceAll('-', '')}`;
  await connected(server.url('postgres'), (admin) => admin.query(`create database ${name} template ${from}`));
  const database = openDatabase(server.url(name));
  return {
    ...database,
    url: server.url(name),
    drop: async () => {
      await database.close();
      // Not by force: a plain owner may not end an autovacuum worker, while the server itself sends it away.
      await connected(server.url('postgres'), (admin) => admin.query(`drop database ${name}`));
      await server.stop();
    },
  };
}

class Undone extends Error {}

/** The same database, but every transaction is taken back after its work: to ask what would be answered. */
export function undoing(database: Database): Database {
  return {
    ...database,
    within: async (scope, work) => {
      const answers: Awaited<ReturnType<typeof work>>[] = [];
      try {
        return await database.within(scope, async (tx) => {
          answers.push(await work(tx));
          throw new Undone();
        });
      } catch (error) {
        const [answer] = answers;
        if (!(error instanceof Undone) || answer === undefined) throw error;
        return answer;
      }
    },
  };
}
