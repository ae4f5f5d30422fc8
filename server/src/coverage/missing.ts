import { holds } from '../platform/access.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { missingPeople } from '../platform/training-missing.ts';
import { trainingMissing } from './contract.ts';

export const trainingMissingQuery = defineQuery(trainingMissing, {
  verb: 'training.manage',
  site: ({ place }) => ({ place }),
  answer: async ({ place, campaignId, village }, { tx, actor, clock }) => {
    await seeOwnPlaces(tx, holds(actor, 'training.manage', clock.today()));
    const rows = await missingPeople(tx, { campaignId, place, village: village ?? null, most: 500 });
    return { people: rows.map(({ all: _, ...person }) => person), all: rows[0]?.all ?? 0 };
  },
});
