import { sql } from 'kysely';
import { mayAt } from '../platform/access.ts';
import { defineQuery } from '../platform/query.ts';
import { roundSiteFor } from '../platform/round-site-for.ts';
import { loadRound } from '../platform/rounds.ts';
import { fieldHouseholds } from './contract.ts';
import { householdsInField } from './households-in-field.ts';
import { surveyorsOf } from './surveyors.ts';

export const fieldHouseholdsQuery = defineQuery(fieldHouseholds, {
  verb: 'survey.enter',
  site: ({ roundId }, { tx, actor }) => roundSiteFor(tx, roundId, actor),
  answer: async ({ roundId }, { tx, actor, clock }) => {
    const today = clock.today();
    const round = await loadRound(tx, roundId);
    const households = await householdsInField(tx, round, today);
    const seen = [...new Set(households.map(({ villageId }) => villageId))];
    const { rows: villages } = await sql<{ villageId: string; name: string }>`
      select village_id as "villageId", name from village where village_id = any (${seen}::uuid[])
      order by position`.execute(tx);
    const surveyors = await surveyorsOf(tx, round.commune, roundId, today);
    return {
      manages: await mayAt(tx, actor, 'field.manage', { place: round.commune }, today),
      villages,
      surveyors: surveyors.flatMap(({ accountId, name, wholeCommune, villages: all }) => {
        const own = all.filter((id) => seen.includes(id));
        return wholeCommune || own.length > 0 ? [{ accountId, name, wholeCommune, villages: own }] : [];
      }),
      households,
    };
  },
});
