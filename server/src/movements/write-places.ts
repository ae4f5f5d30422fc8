import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { addDays } from '@ra-soat/domain/kernel/dates.ts';
import { nextNumber } from '../platform/new-household.ts';
import type { CommandRequest } from '../platform/request.ts';

interface NewPlace {
  readonly householdId: string;
  readonly commune: string;
  readonly villageId: string;
  readonly address: string;
  readonly on: IsoDate;
}

/** The household lives no longer where it did; from when it had lived there. */
export async function endPlace({ tx }: CommandRequest, householdId: string, on: IsoDate): Promise<IsoDate | null> {
  const { rows } = await sql<{ from: IsoDate }>`
    update household_place set to_on = greatest(from_on, ${on}::date)
    where household_id = ${householdId} and to_on is null returning from_on as from`.execute(tx);
  await sql`delete from household_word where household_id = ${householdId}`.execute(tx);
  return rows[0]?.from ?? null;
}

/** A new row, under the next number of the village, never before the last one began; says from when. */
export async function openPlace(request: CommandRequest, place: NewPlace): Promise<IsoDate> {
  const { tx, commandId } = request;
  const { rows } = await sql<{ last: IsoDate | null }>`
    select household_place_last(${place.householdId}) as last`.execute(tx);
  const last = rows[0]?.last ?? null;
  const from = last !== null && last >= place.on ? addDays(last, 1) : place.on;
  await tx
    .insertInto('household_place')
    .values({
      ...{ household_id: place.householdId, commune_id: place.commune, village_id: place.villageId },
      ...{ from_on: from, number: await nextNumber(tx, place.villageId), address: place.address },
      command_id: commandId,
    })
    .execute();
  return from;
}
