import { sql } from 'kysely';
import { campaignSiteUnder, campaignOf, isUnder } from '../platform/campaigns.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { managedPlaces } from './campaign.ts';
import { trainingCost, trainingCostDrop, trainingCosts } from './contract.ts';

/** Money may be entered after the end: bills come late. The commands keep every figure there was. */
export const trainingCostCommand = defineCommand(trainingCost, {
  verb: 'training.manage',
  site: ({ place }) => ({ place }),
  handle: async ({ lineId, campaignId, sessionId, place, item, source, estimate, actual }, request) => {
    const { tx, actor, commandId } = request;
    await seeOwnPlaces(tx, actor.grants);
    const campaign = await campaignOf(tx, campaignId);
    if (!(await isUnder(tx, place, campaign.place))) throw new Problem('TRAINING_UNIT_NOT_UNDER');
    if (sessionId !== null) {
      const session = await tx
        .selectFrom('training_session')
        .select('session_id')
        .where('session_id', '=', sessionId)
        .where('campaign_id', '=', campaignId)
        .executeTakeFirst();
      if (!session) throw new Problem('NOT_FOUND');
    }
    const columns = { session_id: sessionId, item, source, estimate, actual, command_id: commandId };
    const kept = await tx
      .insertInto('training_cost')
      .values({ line_id: lineId, campaign_id: campaignId, place_id: place, ...columns })
      .onConflict((conflict) =>
        conflict
          .column('line_id')
          .doUpdateSet(columns)
          .where('training_cost.campaign_id', '=', campaignId)
          .where('training_cost.place_id', '=', place),
      )
      .executeTakeFirst();
    if (kept.numInsertedOrUpdatedRows !== 1n) throw new Problem('ALREADY_EXISTS');
    return {};
  },
});

export const trainingCostDropCommand = defineCommand(trainingCostDrop, {
  verb: 'training.manage',
  site: async ({ lineId }, { tx, actor }) => {
    await seeOwnPlaces(tx, actor.grants);
    const line = await tx
      .selectFrom('training_cost')
      .select('place_id')
      .where('line_id', '=', lineId)
      .executeTakeFirst();
    if (!line) throw new Problem('NOT_FOUND');
    return { place: line.place_id };
  },
  handle: async ({ lineId }, { tx }) => {
    await tx.deleteFrom('training_cost').where('line_id', '=', lineId).execute();
    return {};
  },
});

interface Line {
  lineId: string;
  sessionId: string | null;
  session: string | null;
  place: string;
  placeName: string;
  item: string;
  source: string;
  estimate: number | null;
  actual: number | null;
  mine: boolean;
}

export const trainingCostsQuery = defineQuery(trainingCosts, {
  verb: 'training.read',
  site: ({ campaignId }, { tx, actor }) => campaignSiteUnder(tx, actor, campaignId),
  answer: async ({ campaignId }, { tx, actor, clock }) => {
    await seeOwnPlaces(tx, actor.grants);
    const places = managedPlaces(actor, clock.today());
    const { rows } = await sql<Line>`
      select k.line_id as "lineId", k.session_id as "sessionId", s.title as session, k.place_id as place,
             place.name as "placeName", k.item, k.source, k.estimate, k.actual,
             exists (select from place_path(k.place_id) p where p = any (${places}::text[])) as mine
      from training_cost k join place on place.place_id = k.place_id
      left join training_session s on s.session_id = k.session_id
      where k.campaign_id = ${campaignId}
      order by s.from_on nulls first, s.title, k.item`.execute(tx);
    return { lines: rows };
  },
});
