import { sql } from 'kysely';
import type { CampaignState } from '@ra-soat/domain/training/campaign-state.ts';
import type { Actor, Site } from './access.ts';
import type { Tx } from './database.ts';
import { Problem } from './problem.ts';
import { seeOwnPlaces } from './see-own-places.ts';

/** What everything about a training campaign is judged by. */
export interface Campaign {
  readonly place: string;
  readonly state: CampaignState;
  readonly title: string;
  readonly year: number;
  readonly forms: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** A campaign that the places of the request see; throws NOT_FOUND. */
export async function campaignOf(tx: Tx, campaignId: string): Promise<Campaign> {
  const { rows } = await sql<Campaign>`
    select place_id as place, state, title, year, forms, from_on as "from", to_on as "to"
    from training_campaign where campaign_id = ${campaignId}`.execute(tx);
  const [campaign] = rows;
  if (!campaign) throw new Problem('NOT_FOUND');
  return campaign;
}

/** The site of who manages a campaign: its organiser's unit. */
export async function campaignSite(tx: Tx, actor: Actor, campaignId: string): Promise<Site> {
  await seeOwnPlaces(tx, actor.grants);
  return { place: (await campaignOf(tx, campaignId)).place };
}

/**
 * The site of who takes part: what a unit arranges concerns everybody under it, so it is the first of my places at or
 * under the unit; the unit itself where I work there or above, or nowhere near.
 */
export async function siteUnder(tx: Tx, actor: Actor, place: string): Promise<Site> {
  for (const { placeId, villageId } of actor.grants) {
    if (placeId !== null && placeId !== 'vn' && (await isUnder(tx, placeId, place))) return { place: placeId };
    if (villageId === null) continue;
    const village = await tx
      .selectFrom('village')
      .select('commune_id')
      .where('village_id', '=', villageId)
      .executeTakeFirst();
    if (village && (await isUnder(tx, village.commune_id, place))) {
      return { place: village.commune_id, village: villageId };
    }
  }
  return { place };
}

/** The same of a campaign; throws NOT_FOUND where the places of the request do not see it. */
export async function campaignSiteUnder(tx: Tx, actor: Actor, campaignId: string): Promise<Site> {
  await seeOwnPlaces(tx, actor.grants);
  return siteUnder(tx, actor, (await campaignOf(tx, campaignId)).place);
}

/** Refuses units that do not exist or do not stand at or under another one. */
export async function requireUnder(tx: Tx, places: readonly string[], above: string): Promise<void> {
  const units = [...new Set(places)];
  const { rows } = await sql<{ count: number }>`
    select count(*) from place
    where place_id = any (${units}) and (${above} = 'vn' or ${above} in (select place_path(place_id)))`.execute(tx);
  if (rows[0]?.count !== units.length) throw new Problem('TRAINING_UNIT_NOT_UNDER');
}

/** Whether a unit is another one or stands under it, or under what took it over whole. */
export async function isUnder(tx: Tx, place: string, above: string): Promise<boolean> {
  if (above === 'vn' || place === above) return true;
  const { rows } = await sql<{ under: boolean }>`
    select bool_or(up.id = ${above} or s.old_id is not null) as under
    from place_path(${place}) up (id)
    left join unit_succession s on s.new_id = up.id and s.old_id = ${above} and s.whole`.execute(tx);
  return rows[0]?.under ?? false;
}
