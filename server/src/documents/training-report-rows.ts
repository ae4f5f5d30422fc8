import { sql } from 'kysely';
import type { Site } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { Request } from '../platform/request.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { seeCounts } from '../platform/see-totals.ts';
import { campaignCosts, campaignFigures, campaignRow } from '../platform/training-figures.ts';
import { trainingAudiences, trainingSessions } from '../platform/training-groups.ts';
import { expectedUnder, trainingUnits } from '../platform/training-units.ts';

/** The unit that organises a campaign: its report is that unit's. */
export async function organiserSite(tx: Tx, grants: Request['actor']['grants'], campaignId: string): Promise<Site> {
  await seeOwnPlaces(tx, grants);
  const campaign = await campaignRow(tx, campaignId);
  if (!campaign) throw new Problem('NOT_FOUND');
  return { place: campaign.place };
}

/** Everything a report of a campaign says. */
export async function reportFacts(request: Request, campaignId: string) {
  const { tx, actor, clock } = request;
  await seeOwnPlaces(tx, actor.grants);
  const campaign = await campaignRow(tx, campaignId);
  if (!campaign) throw new Problem('NOT_FOUND');
  const { rows: subjects } = await sql<{ title: string }>`
    select title from training_subject where campaign_id = ${campaignId} order by position`.execute(tx);
  await seeCounts(request, 'training.read', campaign.place);
  const where = { place: campaign.place, campaignId, year: campaign.year };
  const today = clock.today();
  return {
    ...{ campaign, subjects: subjects.map(({ title }) => title), today },
    units: await trainingUnits(tx, where, campaign.to < today ? campaign.to : today),
    expected: await expectedUnder(tx, where),
    audiences: await trainingAudiences(tx, where),
    sessions: await trainingSessions(tx, where),
    figures: await campaignFigures(tx, campaignId, today),
    costs: await campaignCosts(tx, campaignId),
  };
}

export type ReportFacts = Awaited<ReturnType<typeof reportFacts>>;
