import type { Actor, Site } from './access.ts';
import type { Tx } from './database.ts';

/** A commune for reading what concerns all its villages: a role in one of them is enough, also in one that came from it. */
export async function communeOrOwnVillage(tx: Tx, actor: Actor, commune: string): Promise<Site> {
  const villages = actor.grants.flatMap(({ villageId }) => villageId ?? []);
  if (villages.length === 0) return { place: commune };
  const own = await tx
    .selectFrom('village_commune')
    .select('village_id')
    .where('village_id', 'in', villages)
    .where('commune_id', '=', commune)
    .executeTakeFirst();
  return own ? { place: commune, village: own.village_id } : { place: commune };
}
