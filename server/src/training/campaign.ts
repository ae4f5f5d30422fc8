import { sql } from 'kysely';
import type { z } from 'zod';
import { holds, type Actor } from '../platform/access.ts';
import { campaignSiteUnder } from '../platform/campaigns.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { campaignRows } from './campaigns.ts';
import { trainingCampaign } from './contract.ts';

type Answer = z.output<(typeof trainingCampaign)['output']>;
type Plan = Pick<Answer, 'basis' | 'organisers' | 'groups' | 'subjects' | 'history'>;

async function planOf(tx: Tx, campaignId: string): Promise<Plan> {
  const { rows } = await sql<Plan>`
    select basis, organisers,
      coalesce((select json_agg(json_build_object('audience', g.audience, 'expected', g.expected, 'places', coalesce(
          (select json_agg(json_build_object('place', p.place_id, 'name', p.name) order by p.place_id)
           from place p where p.place_id = any (g.places)), '[]'::json)) order by g.position)
        from training_group g where g.campaign_id = c.campaign_id), '[]') as groups,
      coalesce((select json_agg(json_build_object('subjectId', s.subject_id, 'title', s.title, 'kind', s.kind,
          'minutes', s.minutes) order by s.position)
        from training_subject s where s.campaign_id = c.campaign_id), '[]') as subjects,
      coalesce((select json_agg(json_build_object('kind', e.kind, 'on', e.on_date, 'reason', e.reason,
          'by', a.full_name) order by e.seq desc)
        from training_campaign_event e join account a on a.account_id = e.by_account
        where e.campaign_id = c.campaign_id), '[]') as history
    from training_campaign c where c.campaign_id = ${campaignId}`.execute(tx);
  const [plan] = rows;
  if (!plan) throw new Problem('NOT_FOUND');
  return plan;
}

/** Units at or under the organiser at which I may add sessions: the organiser itself where I work there or above. */
async function unitsOf(tx: Tx, place: string, mine: readonly string[]): Promise<Answer['units']> {
  const { rows } = await sql<{ place: string; name: string }>`
    select place_id as place, name from place
    where (place_id = ${place} and exists (select from place_path(${place}) p where p = any (${mine}::text[])))
       or (place_id = any (${mine}::text[]) and (${place} = 'vn' or ${place} in (select place_path(place_id))))
    order by place_id = ${place} desc, name`.execute(tx);
  return rows;
}

async function costsOf(tx: Tx, campaignId: string): Promise<Answer['costs']> {
  const { rows } = await sql<{ estimate: number; actual: number }>`
    select coalesce(sum(estimate), 0)::bigint as estimate, coalesce(sum(actual), 0)::bigint as actual
    from training_cost where campaign_id = ${campaignId}`.execute(tx);
  return rows[0] ?? null;
}

/** Units at which an actor manages training. */
export function managedPlaces(actor: Actor, today: string): string[] {
  return holds(actor, 'training.manage', today).flatMap(({ placeId }) => placeId ?? []);
}

export const trainingCampaignQuery = defineQuery(trainingCampaign, {
  verb: 'standard.read',
  site: ({ campaignId }, { tx, actor }) => campaignSiteUnder(tx, actor, campaignId),
  answer: async ({ campaignId }, { tx, actor, clock }) => {
    await seeOwnPlaces(tx, actor.grants);
    const [campaign] = await campaignRows(tx, sql`c.campaign_id = ${campaignId}`);
    if (!campaign) throw new Problem('NOT_FOUND');
    const units = await unitsOf(tx, campaign.place, managedPlaces(actor, clock.today()));
    const money = holds(actor, 'training.read', clock.today()).length > 0;
    return {
      ...{ campaign, ...(await planOf(tx, campaignId)), units },
      costs: money ? await costsOf(tx, campaignId) : null,
      mine: units.some(({ place }) => place === campaign.place),
    };
  },
});
