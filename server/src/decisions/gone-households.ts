import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { LoadedRound } from '../platform/rounds.ts';

/** The household of case `c` has an address in its village or commune. */
export const livesHere: RawBuilder<boolean> = sql`exists (select from household_place p
  where p.household_id = c.household_id and p.to_on is null and (p.village_id = c.village_id or p.commune_id = c.commune_id))`;

/** Households that live here no more by the registry: moved away, merged into another, died out. */
async function goneWhere(tx: Tx, { roundId }: LoadedRound, which: RawBuilder<unknown>): Promise<string[]> {
  const { rows } = await sql<{ household_id: string }>`
    select c.household_id from review_case c
    where c.round_id = ${roundId} and ${which}
      and not ${livesHere}
    order by c.household_id`.execute(tx);
  return rows.map((row) => row.household_id);
}

/** Of those still to be decided: deciding them would list them a second time. */
export function goneBefore(tx: Tx, round: LoadedRound): Promise<string[]> {
  return goneWhere(tx, round, sql`c.decision_id is null and c.stage not in ('CLOSED', 'SIDELINED')`);
}

/** A later decision about who has gone since would count the movement twice: the movement is taken back first. */
export async function refuseGoneSince(tx: Tx, round: LoadedRound, households: readonly string[]): Promise<void> {
  const gone = await goneWhere(tx, round, sql`c.household_id = any (${households}::uuid[])`);
  if (gone.length > 0) throw new Problem('REVIEW_REFUSED', { review: { code: 'householdMovedSince', caseIds: gone } });
}
