import type { Actor, Site } from './access.ts';
import type { Tx } from './database.ts';
import { roundSite } from './rounds.ts';

/** A village that is or was of the round's commune stands for it: whoever works there reads the part that the database shows. */
export async function roundSiteFor(tx: Tx, roundId: string, actor: Actor): Promise<Site> {
  const site = await roundSite(tx, roundId);
  const villages = actor.grants.flatMap(({ villageId }) => villageId ?? []);
  if (villages.length === 0) return site;
  const own = await tx
    .selectFrom('village_commune')
    .select('village_id')
    .where('village_id', 'in', villages)
    .where('commune_id', '=', site.place)
    .executeTakeFirst();
  return own ? { ...site, village: own.village_id } : site;
}
