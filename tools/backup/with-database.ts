import pg from 'pg';
import { ownPostgresUrl } from '@ra-soat/server/platform/postgres.ts';
import type { Settings } from '@ra-soat/server/platform/settings.ts';
import { ownDatabase } from '@ra-soat/server/start.ts';

/** Whether a server answers at the address. */
async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}

/**
 * Works on the database of the settings in both modes: at `DATABASE_URL`; at the PostgreSQL of the data folder that a
 * running system has started; or at that one, started for this work only.
 */
export async function withDatabase<T>(
  { databaseUrl, dataDir }: Pick<Settings, 'databaseUrl' | 'dataDir'>,
  work: (url: string) => Promise<T>,
): Promise<T> {
  if (databaseUrl) return work(databaseUrl);
  const running = ownPostgresUrl(dataDir, 'ra_soat');
  if (running && (await answers(running))) return work(running);
  const { url, own } = await ownDatabase(dataDir);
  try {
    return await work(url);
  } finally {
    await own.stop();
  }
}
