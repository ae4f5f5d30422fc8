import { sql } from 'kysely';
import type { LoadedCase } from '../cases.ts';
import type { Tx } from '../database.ts';
import { formAInForce } from '../form-a-in-force.ts';
import { Problem } from '../problem.ts';
import type { LoadedRound } from '../rounds.ts';

/** Where a Phiếu A is in force, a household that asked is screened with it before its first Phiếu B. */
export async function screenedFirst(tx: Tx, round: LoadedRound, kase: LoadedCase): Promise<void> {
  const { householdId, roundId, state } = kase;
  if (state?.stage !== 'LISTED' || state.listing.source === 'currentList') return;
  const { rows: screenings } = await sql`
    select from screening where household_id = ${householdId} and round_id = ${roundId}`.execute(tx);
  if (screenings.length === 0 && (await formAInForce(tx, round))) throw new Problem('SCREENING_FIRST');
}
