import type { Actor, Site } from './access.ts';
import type { Tx } from './database.ts';

/** Whoever works in a village that is or was of the commune reads the part of it that the database shows: that village. */
export async function villageOfCommune(tx: Tx, place: string, actor: Actor): Promise<Site> {
  const villages = actor.grants.flatMap(({ villageId }) => villageId ?? []);
  if (villages.length === 0) return { place };
  const own = await tx
    .selectFrom('village_commune')
    .select('village_id')
    .where('commune_id', '=', place)
    .where('village_id', 'in', villages)
    .executeTakeFirst();
  return own ? { place, village: own.village_id } : { place };
}
