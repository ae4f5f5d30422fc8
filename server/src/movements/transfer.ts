import { sql } from 'kysely';
import { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import type { CommandRequest } from '../platform/request.ts';

const transferBody = z.object({
  head: z.string(),
  persons: z.number(),
  leftOn: z.string(),
  countedOn: z.string(),
  class: z.enum(['POOR', 'NEAR_POOR', 'NON_POOR']),
  classes: z.array(
    z.object({ household_id: z.string(), standard_id: z.string(), from_on: z.string(), seq: z.number() }),
  ),
});

/** A step of a household's way from one place to another. */
export interface Transfer {
  readonly movementId: string;
  readonly state: 'SENT' | 'RECEIVED' | 'RETURNED' | 'WITHDRAWN';
  readonly householdId: string;
  readonly fromCommune: string;
  readonly fromVillage: string;
  readonly toCommune: string;
  readonly toVillage: string | null;
  readonly body: z.output<typeof transferBody>;
}

/** The state of a movement on its way, held until the transaction ends; undefined: none that the person may see. */
export async function lastTransfer(tx: Tx, movementId: string): Promise<Transfer | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${movementId}, 6))`.execute(tx);
  const { rows } = await sql<Omit<Transfer, 'body'> & { body: unknown }>`
    select movement_id as "movementId", state, household_id as "householdId", from_commune as "fromCommune",
           from_village as "fromVillage", to_commune as "toCommune", to_village as "toVillage", body
    from household_transfer where movement_id = ${movementId} order by seq desc limit 1`.execute(tx);
  const [row] = rows;
  return row && { ...row, body: transferBody.parse(row.body) };
}

/** Sent and not received (or given back by who had received it): it waits. */
export function isWaiting({ state }: Pick<Transfer, 'state'>): boolean {
  return state === 'SENT' || state === 'RETURNED';
}

/** Appends a step. */
export async function writeTransfer({ tx, actor, commandId, clock }: CommandRequest, step: Transfer): Promise<void> {
  const { rows } = await sql<{ seq: number }>`
    select coalesce(max(seq), 0) + 1 as seq from household_transfer where movement_id = ${step.movementId}`.execute(tx);
  await tx
    .insertInto('household_transfer')
    .values({
      ...{ movement_id: step.movementId, seq: rows[0]?.seq ?? 1, state: step.state, household_id: step.householdId },
      ...{ from_commune: step.fromCommune, from_village: step.fromVillage },
      ...{ to_commune: step.toCommune, to_village: step.toVillage, body: JSON.stringify(step.body) },
      ...{ account_id: actor.accountId, command_id: commandId, recorded_at: clock.now() },
    })
    .execute();
}
