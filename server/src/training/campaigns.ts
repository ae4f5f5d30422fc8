import { sql, type RawBuilder } from 'kysely';
import type { z } from 'zod';
import { defineQuery } from '../platform/query.ts';
import type { Tx } from '../platform/database.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { trainingCampaigns } from './contract.ts';

export type CampaignRow = z.output<(typeof trainingCampaigns)['output']>['campaigns'][number];

/** Campaigns with how far they are; people are counted where the places of the request see them. */
export async function campaignRows(tx: Tx, where: RawBuilder<unknown>): Promise<CampaignRow[]> {
  const { rows } = await sql<CampaignRow>`
    select c.campaign_id as "campaignId", c.place_id as place, place.name as "placeName", c.title, c.kind,
           c.plan_number as "planNumber", c.plan_on as "planOn", c.year, c.forms, c.from_on as "from", c.to_on as "to",
           c.state, s.sessions,
           (select sum(expected)::int from training_group g where g.campaign_id = c.campaign_id) as expected,
           (select count(*) from training_enrolment e
            where e.campaign_id = c.campaign_id and e.withdrawn_on is null) as enrolled,
           (select count(distinct person_id) from training_attendance a
            where a.session_id = any (s.ids) and a.voided_at is null) as came
    from training_campaign c join place using (place_id)
    cross join lateral (
      select array_agg(session_id) as ids, json_build_object('all', count(*), 'ended', count(*) filter (where state = 'ended'),
        'running', count(*) filter (where state = 'running'), 'cancelled', count(*) filter (where state = 'cancelled'),
        'next', min(from_on) filter (where state = 'planned')) as sessions
      from training_session s where s.campaign_id = c.campaign_id) s
    where ${where}
    order by c.year desc, c.from_on desc, c.title limit 300`.execute(tx);
  return rows;
}

export const trainingCampaignsQuery = defineQuery(trainingCampaigns, {
  verb: 'standard.read',
  answer: async ({ year }, { tx, actor }) => {
    await seeOwnPlaces(tx, actor.grants);
    return { campaigns: await campaignRows(tx, year === undefined ? sql`true` : sql`c.year = ${year}`) };
  },
});
