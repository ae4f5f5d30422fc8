import { sql } from 'kysely';
import type { PlannedStep } from '@ra-soat/domain/procedure/plan.ts';
import type { Tx } from './database.ts';

/** Until when the commune's plan wants the visits done; null: the round follows no plan. */
export async function surveyByOf(tx: Tx, roundId: string): Promise<string | null> {
  const { rows } = await sql<{ steps: readonly PlannedStep[] }>`
    select steps from plan where plan_id = (select plan_id from round where round_id = ${roundId})
    order by version desc limit 1`.execute(tx);
  return rows[0]?.steps.find(({ step }) => step === 'collect')?.to ?? null;
}
