import { join } from 'node:path';
import pg from 'pg';
import { capabilities, jobs } from './app.ts';
import { signInWith } from './access/sign-in.ts';
import { stopRendering } from './documents/render-in-worker.ts';
import { loadPlaces } from './places/load.ts';
import { loadSeries } from './series/load-shipped.ts';
import { pinnedClock, systemClock, type Clock } from './platform/clock.ts';
import type { Doors } from './platform/command.ts';
import { openDatabase } from './platform/database.ts';
import { buildHttp } from './platform/http.ts';
import { runJobs } from './platform/jobs.ts';
import { loadKeyring } from './platform/keyring.ts';
import { migrate } from './platform/migrate.ts';
import { openApi } from './platform/openapi.ts';
import { startPostgres, type OwnPostgres } from './platform/postgres.ts';
import type { Settings } from './platform/settings.ts';

const DATABASE = 'ra_soat';

/** Starts the PostgreSQL of the data folder, with the database of the system in it. */
export async function ownDatabase(dataDir: string): Promise<{ url: string; own: OwnPostgres }> {
  const own = await startPostgres(dataDir);
  const admin = new pg.Client({ connectionString: own.url('postgres') });
  await admin.connect();
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [DATABASE]);
  if (!rowCount) await admin.query(`create database ${DATABASE}`);
  await admin.end();
  return { url: own.url(DATABASE), own };
}

/** Migrations, the lists of units, published statistics: they change nothing the second time. */
async function prepare(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    const applied = await migrate(owner);
    const { rows } = await owner.query<{ empty: boolean }>('select not exists (select from place) as empty');
    if (applied.length || rows[0]?.empty) {
      await owner.query('begin');
      await loadPlaces(owner);
      await loadSeries(owner);
      await owner.query('commit');
    }
  } finally {
    await owner.end();
  }
}

export interface House {
  readonly doors: Doors;
  readonly databaseUrl: string;
  close(): Promise<void>;
}

/** Database, keys and clock (the given one, for journeys that turn the day), ready for work; nothing listens yet. */
export async function openHouse({ databaseUrl, dataDir, pinnedDay }: Settings, given?: Clock): Promise<House> {
  const { url, own } = databaseUrl ? { url: databaseUrl, own: undefined } : await ownDatabase(dataDir);
  await prepare(url);
  const database = openDatabase(url);
  const clock = given ?? (pinnedDay ? pinnedClock(() => pinnedDay) : systemClock);
  return {
    doors: { database, clock, keys: loadKeyring(dataDir) },
    databaseUrl: url,
    close: async () => {
      await database.close();
      await own?.stop();
    },
  };
}

async function health({ database }: Doors) {
  const account = await database.kysely.selectFrom('account').select('account_id').limit(1).executeTakeFirst();
  const sample = await database.kysely
    .selectFrom('installation')
    .select('value')
    .where('key', '=', 'sampleData')
    .executeTakeFirst();
  return { setUp: account !== undefined, sampleData: sample?.value === true };
}

export interface RunningServer {
  readonly house: House;
  readonly url: string;
  stop(): Promise<void>;
}

/** Jobs and HTTP on an open house; `stop` takes them down in reverse. */
export async function serve(
  house: House,
  { port, host }: Pick<Settings, 'port' | 'host'>,
  onDefect: (error: unknown) => void,
): Promise<RunningServer> {
  const { doors } = house;
  const runner = runJobs(doors, jobs, onDefect);
  const http = await buildHttp({
    ...doors,
    ...capabilities,
    web: join(import.meta.dirname, '../../web/dist'),
    signIn: (body) => signInWith(doors, body),
    health: () => health(doors),
    openapi: () => openApi(capabilities),
    afterCommand: () => runner.wake(),
    onDefect,
  });
  const url = await http.listen({ port, host });
  return {
    house,
    url,
    stop: async () => {
      await http.close();
      await runner.stop();
      await stopRendering();
      await house.close();
    },
  };
}

export async function startServer(
  settings: Settings,
  onDefect: (error: unknown) => void,
  clock?: Clock,
): Promise<RunningServer> {
  return serve(await openHouse(settings, clock), settings, onDefect);
}
