import { defineQuery } from '../platform/query.ts';
import { loadRound, roundSite } from '../platform/rounds.ts';
import { listsPreview } from './contract.ts';
import { lastSafePosting, postableVillages } from './postable-villages.ts';

/** What posting all agreed villages would do: nothing is written. */
export const listsPreviewQuery = defineQuery(listsPreview, {
  verb: 'list.post',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId, on }, request) => {
    const round = await loadRound(request.tx, roundId);
    const villages = await postableVillages(request, round, on);
    return {
      lastSafePostingOn: await lastSafePosting(request.tx, round),
      windowEndsOn: round.state.opening.window.to,
      villages: villages.map(({ preview }) => preview),
    };
  },
});
