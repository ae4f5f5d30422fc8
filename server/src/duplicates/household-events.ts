import { sql } from 'kysely';
import type { CommandRequest } from '../platform/request.ts';

interface Side {
  readonly householdId: string;
  readonly villageId: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The paired rows of a merge (or of its undoing): both households tell it, under one movement. */
export async function writeMovement(
  { tx, commandId, clock }: CommandRequest,
  movement: { movementId: string; commune: string; on: string },
  sides: readonly Side[],
): Promise<void> {
  for (const { householdId, villageId, body } of sides) {
    const { rows } = await sql<{ n: number }>`
      select coalesce(max(seq), 0) + 1 as n from household_event where household_id = ${householdId}`.execute(tx);
    await tx
      .insertInto('household_event')
      .values({
        household_id: householdId,
        seq: rows[0]?.n ?? 1,
        kind: 'MERGE',
        on_date: movement.on,
        movement_id: movement.movementId,
        commune_id: movement.commune,
        village_id: villageId,
        body: JSON.stringify(body),
        command_id: commandId,
        recorded_at: clock.now(),
      })
      .execute();
  }
}
