import { outcomeWords } from '@ra-soat/domain/words/after-decision.vi.ts';
import { householdResults } from '../platform/household-results.ts';
import { defineQuery } from '../platform/query.ts';
import { roundSiteFor } from '../platform/round-site-for.ts';
import { villageSite } from '../platform/village-site.ts';
import { noticesBoard, noticesVillage } from './contract.ts';

export const noticesBoardQuery = defineQuery(noticesBoard, {
  verb: 'household.read',
  site: ({ roundId }, { tx, actor }) => roundSiteFor(tx, roundId, actor),
  answer: async ({ roundId }, { tx }) => {
    const villages = Map.groupBy(await householdResults(tx, { roundId }), ({ villageId }) => villageId);
    return {
      villages: [...villages].map(([villageId, results]) => ({
        villageId,
        name: results[0]?.village ?? '',
        households: results.length,
        told: results.filter(({ told }) => told.length > 0).length,
      })),
    };
  },
});

export const noticesVillageQuery = defineQuery(noticesVillage, {
  verb: 'household.read',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  answer: async ({ roundId, villageId }, { tx }) => ({
    households: (await householdResults(tx, { roundId, villageId })).map((result) => ({
      householdId: result.householdId,
      head: result.head,
      outcome: result.outcome,
      text: outcomeWords[result.outcome],
      reason: result.reason,
      told: [...result.told],
    })),
  }),
});
