import { sql } from 'kysely';
import type { PlannedStep } from '@ra-soat/domain/procedure/plan.ts';
import type { Tx } from './database.ts';

/** Until when the commune's plan of the year wants the visits done; null: there is no plan. */
export async function surveyByOf(tx: Tx, { commune, year }: { commune: string; year: number }): Promise<string | null> {
  const { rows } = await sql<{ steps: readonly PlannedStep[] }>`
    select steps from plan where commune_id = ${commune} and year = ${year} order by version desc limit 1`.execute(tx);
  return rows[0]?.steps.find(({ step }) => step === 'collect')?.to ?? null;
}
