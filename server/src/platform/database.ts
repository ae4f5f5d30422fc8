import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text));

export type Tx = Transaction<Tables>;

/** Which places one request works in: read by every policy. */
export interface Scope {
  readonly country: boolean;
  readonly communes: readonly string[];
  readonly villages: readonly string[];
}

export const nowhere: Scope = { country: false, communes: [], villages: [] };
export const everywhere: Scope = { country: true, communes: [], villages: [] };

const PLACE = /^[\da-f:-]+$/;

/** Ids are checked, because SET takes no parameters. */
function listed(ids: readonly string[]): string {
  for (const id of ids) if (!PLACE.test(id)) throw new Error(`not an id of a place: ${id}`);
  return ids.join(',');
}

export interface Database {
  readonly kysely: Kysely<Tables>;
  readonly pool: pg.Pool;
  /** Runs `work` in one transaction that sees only the given places and owns nothing. */
  within<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** SET LOCAL, so that a pooler or Citus carries it with the transaction. */
export async function setScope(tx: Tx, scope: Scope): Promise<void> {
  await sql
    .raw(
      `set local rs.country = '${scope.country ? 'on' : 'off'}';
       set local rs.communes = '${listed(scope.communes)}';
       set local rs.villages = '${listed(scope.villages)}'`,
    )
    .execute(tx);
}

export function openDatabase(url: string, options: { max?: number } = {}): Database {
  const pool = new pg.Pool({ connectionString: url, max: options.max ?? 20 });
  // A connection that breaks is dropped by the pool, and the request that held it fails at its next statement;
  // without these listeners the whole server would end.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    kysely,
    pool,
    within: (scope, work) =>
      kysely.transaction().execute(async (tx) => {
        await sql.raw('set local role ra_soat_app').execute(tx);
        await setScope(tx, scope);
        return work(tx);
      }),
    close: async () => {
      await kysely.destroy();
      if (!pool.ended) await pool.end();
    },
  };
}
