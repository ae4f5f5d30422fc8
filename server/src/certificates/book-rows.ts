import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';

/** Two officers never take numbers of one book at the same time. */
export async function lockBook(tx: Tx, commune: string, year: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`certificates ${commune} ${year}`}, 0))`.execute(tx);
}

/** Every number of the book that is given or voided. */
export async function takenNumbers(tx: Tx, commune: string, year: number): Promise<number[]> {
  const { rows } = await sql<{ serial: number }>`
    select serial from certificate where commune_id = ${commune} and year = ${year}
    union all
    select serial from certificate_void where commune_id = ${commune} and year = ${year}`.execute(tx);
  return rows.map(({ serial }) => serial);
}
