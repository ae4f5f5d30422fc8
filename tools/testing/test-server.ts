import { mkdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '@ra-soat/server/platform/postgres.ts';

const dataDir = path.join(import.meta.dirname, '../../.data/test');

export interface TestServer {
  /** For TEST_DATABASE_URL: any database of the server; the tests replace its name. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The server of DATABASE_URL, or one of our own without durability: one for the whole run of the tests. */
export async function testServer(databaseUrl: string | undefined): Promise<TestServer> {
  if (databaseUrl) return { url: databaseUrl, stop: () => Promise.resolve() };
  mkdirSync(dataDir, { recursive: true });
  const own = await startPostgres(dataDir, { durable: false });
  // A socket in the query wins over the host; without a host the address would be no URL.
  return { url: own.url('postgres').replace('@/', '@localhost/'), stop: () => own.stop() };
}

/** What a run that was killed left behind; a database somebody is connected to stays. Returns how many are gone. */
export async function dropLeftovers(url: string): Promise<number> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    const { rows } = await admin.query<{ datname: string }>(`
      select datname from pg_database join pg_roles on pg_roles.oid = datdba
      where (datname like 'rs\\_test\\_%' or datname like 'rs\\_template\\_%') and pg_has_role(datdba, 'member')
        and not exists (select from pg_stat_activity where pg_stat_activity.datname = pg_database.datname)`);
    for (const { datname } of rows) await admin.query(`drop database if exists ${datname}`);
    return rows.length;
  } finally {
    await admin.end();
  }
}
