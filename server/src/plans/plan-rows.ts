import { sql } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import type { planPage } from './contract.ts';

export type PlanVersion = z.output<(typeof planPage)['output']>['versions'][number];

export interface StoredPlan {
  readonly planId: string;
  readonly commune: string;
  readonly year: number;
  /** Newest first. */
  readonly versions: readonly PlanVersion[];
}

interface Row {
  plan_id: string;
  commune_id: string;
  year: number;
  version: number;
  number: string;
  signed_on: string;
  signer: PlanVersion['signer'];
  basis: PlanVersion['basis'];
  rounds: PlanVersion['rounds'];
  steps: PlanVersion['steps'];
  reason: string | null;
  entered_on: string;
}

/** A plan with all its versions, by its id or by commune and year. */
export async function planOf(
  tx: Tx,
  of: { readonly planId: string } | { readonly commune: string; readonly year: number },
): Promise<StoredPlan | undefined> {
  const where = 'planId' in of ? sql`plan_id = ${of.planId}` : sql`commune_id = ${of.commune} and year = ${of.year}`;
  const { rows } = await sql<Row>`
    select plan_id, commune_id, year, version, number, signed_on, signer, basis, rounds, steps, reason,
           (recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as entered_on
    from plan where ${where} order by version desc`.execute(tx);
  const [newest] = rows;
  if (!newest) return undefined;
  const versions = rows.map((row) => ({
    version: row.version,
    number: row.number,
    on: row.signed_on,
    signer: row.signer,
    basis: row.basis,
    rounds: row.rounds,
    steps: row.steps,
    reason: row.reason,
    enteredOn: row.entered_on,
  }));
  return { planId: newest.plan_id, commune: newest.commune_id, year: newest.year, versions };
}
