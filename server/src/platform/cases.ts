import { sql } from 'kysely';
import type { CaseState } from '@ra-soat/domain/review/case-state.ts';
import type { Site } from './access.ts';
import type { Tx } from './database.ts';
import { Problem } from './problem.ts';

/** A case as stored, with where it stands. */
export interface LoadedCase {
  readonly householdId: string;
  readonly roundId: string;
  readonly commune: string;
  readonly village: string;
  readonly seq: number;
  readonly state: CaseState | undefined;
}

interface Row {
  household_id: string;
  round_id: string;
  commune_id: string;
  village_id: string;
  seq: number;
  state: CaseState;
}

function loaded(row: Row): LoadedCase {
  return {
    householdId: row.household_id,
    roundId: row.round_id,
    commune: row.commune_id,
    village: row.village_id,
    seq: row.seq,
    state: row.state,
  };
}

/** Locked until the transaction ends, in the order of their ids, so that two officers wait and never deadlock. */
export async function lockCases(tx: Tx, roundId: string, households: readonly string[]): Promise<LoadedCase[]> {
  const { rows } = await sql<Row>`
    select household_id, round_id, commune_id, village_id, seq, state from review_case
    where round_id = ${roundId} and household_id = any (${households})
    order by household_id for update`.execute(tx);
  return rows.map(loaded);
}

export async function lockCase(tx: Tx, roundId: string, householdId: string): Promise<LoadedCase> {
  const [found] = await lockCases(tx, roundId, [householdId]);
  if (!found) throw new Problem('NOT_FOUND');
  return found;
}

/** One case as it stands, for reading. */
export async function caseOf(tx: Tx, roundId: string, householdId: string): Promise<LoadedCase> {
  const { rows } = await sql<Row>`
    select household_id, round_id, commune_id, village_id, seq, state from review_case
    where round_id = ${roundId} and household_id = ${householdId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return loaded(row);
}

/** All cases of a round, or of one village in it. */
export async function casesOf(tx: Tx, roundId: string, villageId?: string): Promise<LoadedCase[]> {
  const { rows } = await sql<Row>`
    select household_id, round_id, commune_id, village_id, seq, state from review_case
    where round_id = ${roundId} and (${villageId ?? null}::uuid is null or village_id = ${villageId ?? null})
    order by household_id`.execute(tx);
  return rows.map(loaded);
}

export async function caseSite(tx: Tx, roundId: string, householdId: string): Promise<Site> {
  const row = await tx
    .selectFrom('review_case')
    .select(['commune_id', 'village_id'])
    .where('household_id', '=', householdId)
    .where('round_id', '=', roundId)
    .executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return { place: row.commune_id, village: row.village_id, household: householdId };
}
