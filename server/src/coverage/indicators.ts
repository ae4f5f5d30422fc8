import { costPerLearnerDay } from '@ra-soat/domain/training/coverage.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { seeCounts } from '../platform/see-totals.ts';
import { campaignCosts, campaignFigures, campaignRow } from '../platform/training-figures.ts';
import { expectedUnder, trainingUnits } from '../platform/training-units.ts';
import { trainingIndicators } from './contract.ts';
import { totalsOf } from './coverage.ts';

export const trainingIndicatorsQuery = defineQuery(trainingIndicators, {
  verb: 'training.read',
  site: async ({ campaignId }, { tx, actor }) => {
    await seeOwnPlaces(tx, actor.grants);
    const campaign = await campaignRow(tx, campaignId);
    if (!campaign) throw new Problem('NOT_FOUND');
    return { place: campaign.place };
  },
  answer: async ({ campaignId }, request) => {
    const { tx, actor, clock } = request;
    await seeOwnPlaces(tx, actor.grants);
    const campaign = await campaignRow(tx, campaignId);
    if (!campaign) throw new Problem('NOT_FOUND');
    const { place, placeName, title, year, to } = campaign;
    await seeCounts(request, 'training.read', place);
    const today = clock.today();
    const where = { place, campaignId, year };
    const totals = totalsOf(await trainingUnits(tx, where, to < today ? to : today), await expectedUnder(tx, where));
    const costs = await campaignCosts(tx, campaignId);
    const actual = costs.reduce((sum, row) => sum + row.actual, 0);
    const estimate = costs.reduce((sum, row) => sum + row.estimate, 0);
    return {
      ...{ place, placeName, title, totals, costs },
      ...(await campaignFigures(tx, campaignId, today)),
      cost: { estimate, actual, perLearnerDay: costPerLearnerDay(actual, totals.halfDays) },
    };
  },
});
