import { sql } from 'kysely';
import { holds, type Actor } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { traineesFrame } from './contract.ts';
import { sessionRooms } from './session-rooms.ts';
import { unitsOf } from './units-of.ts';

interface Place {
  placeId: string;
  name: string;
  manages: boolean;
}

/** Units in which the actor looks at a campaign's people: the campaign's own where a role is above, else the role's. */
async function placesOf(tx: Tx, actor: Actor, campaignPlace: string, today: string): Promise<Place[]> {
  const at = (verb: 'training.read' | 'training.manage') =>
    holds(actor, verb, today).flatMap(({ placeId }) => placeId ?? []);
  const { rows } = await sql<Place>`
    with mine as (
      select case when g in (select place_path(${campaignPlace})) then ${campaignPlace} else g end as place_id,
             g = any (${at('training.manage')}) as manages
      from unnest(${at('training.read')}::text[]) g
      where g in (select place_path(${campaignPlace})) or ${campaignPlace} in (select place_path(g)))
    select place_id as "placeId", name, bool_or(manages) as manages from mine join place using (place_id)
    group by 1, 2 order by (place_id = ${campaignPlace}) desc, name`.execute(tx);
  return rows;
}

/** What the screen of people needs before its list; empty for who sees nobody of the campaign. */
export const traineesFrameQuery = defineQuery(traineesFrame, {
  verb: 'training.read',
  answer: async ({ campaignId }, { tx, actor, clock }) => {
    const today = clock.today();
    await seeOwnPlaces(tx, holds(actor, 'training.read', today));
    const campaign = await tx
      .selectFrom('training_campaign')
      .select(['title', 'place_id', 'from_on'])
      .where('campaign_id', '=', campaignId)
      .executeTakeFirst();
    const places = campaign ? await placesOf(tx, actor, campaign.place_id, today) : [];
    const [first] = places;
    if (!campaign || !first) return { title: '', places: [], units: [], sessions: [] };
    const units = await unitsOf(tx, first.placeId, { fromOn: campaign.from_on });
    const rooms = await sessionRooms(tx, campaignId, today);
    return {
      title: campaign.title,
      places,
      units: units.map(({ placeId, name, level }) => ({ placeId, name, level })),
      sessions: rooms.map(({ sessionId, title, fromOn, toOn, over, capacity, points }) => ({
        ...{ sessionId, title, fromOn, toOn, over, capacity },
        taken: points.reduce((sum, { taken }) => sum + taken, 0),
        points: points.map((point) => ({
          ...{ pointId: point.pointId, name: point.name, capacity: point.capacity, taken: point.taken },
        })),
      })),
    };
  },
});
