import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { EventKind } from '@ra-soat/domain/registry/household-event.ts';
import type { CommandRequest } from '../platform/request.ts';
import type { EventBody } from '../platform/movements/event-body.ts';
import { storedKind } from '../platform/movements/stored-kind.ts';

/** When, why and by which paper, as recorded. */
export interface Recorded {
  readonly on: IsoDate;
  readonly countedOn: IsoDate;
  readonly reason: string;
  readonly evidence: Readonly<Record<string, string | undefined>>;
}

export interface EventRow {
  readonly householdId: string;
  readonly kind: EventKind | 'undo';
  readonly movementId: string | null;
  readonly commune: string;
  readonly villageId: string;
  readonly undoes?: number;
}

/** The number the next event of a household gets. */
export async function nextSeq({ tx }: CommandRequest, householdId: string): Promise<number> {
  const { rows } = await sql<{ seq: number }>`
    select household_event_seq(${householdId}) + 1 as seq`.execute(tx);
  return rows[0]?.seq ?? 1;
}

/** Appends an event to the history of a household, and says its number. */
export async function writeEvent(
  request: CommandRequest,
  row: EventRow,
  { on, countedOn, reason, evidence }: Recorded,
  body: EventBody | Readonly<Record<string, never>>,
): Promise<number> {
  const { tx, actor, commandId, clock } = request;
  const seq = await nextSeq(request, row.householdId);
  await tx
    .insertInto('household_event')
    .values({
      ...{ household_id: row.householdId, seq, kind: row.kind === 'undo' ? 'UNDO' : storedKind(row.kind) },
      ...{ on_date: on, counted_on: countedOn, movement_id: row.movementId, commune_id: row.commune },
      ...{ village_id: row.villageId, body: JSON.stringify(body), reason, evidence: JSON.stringify(evidence) },
      ...{ account_id: actor.accountId, undoes: row.undoes ?? null, command_id: commandId, recorded_at: clock.now() },
    })
    .execute();
  return seq;
}
