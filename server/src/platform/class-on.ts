import { sql } from 'kysely';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import type { Tx } from './database.ts';

/** Class of a household by the national standards on a day; on no list means not poor. */
export async function classOn(tx: Tx, householdId: string, on: string): Promise<DecidedClass> {
  const { rows } = await sql<{ class: DecidedClass }>`
    select class from household_status where household_id = ${householdId} and standard_id like 'vn-%'
      and from_on <= ${on} and (to_on is null or to_on >= ${on}) order by from_on desc, seq desc limit 1`.execute(tx);
  return rows[0]?.class ?? 'NON_POOR';
}
