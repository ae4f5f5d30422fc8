import { sql } from 'kysely';
import { defineQuery } from '../platform/query.ts';
import { surveyingRoles } from '../platform/responsible.ts';
import { roundSiteFor } from '../platform/round-site-for.ts';
import { loadRound } from '../platform/rounds.ts';
import { trainingOf, trainingRuleOf } from '../platform/trained.ts';
import { trainedSurveyors } from './contract.ts';
import { standingOf } from '../platform/surveyors-of-rounds.ts';

export const trainedSurveyorsQuery = defineQuery(trainedSurveyors, {
  verb: 'survey.enter',
  site: ({ roundId }, { tx, actor }) => roundSiteFor(tx, roundId, actor),
  answer: async ({ roundId }, { tx, clock }) => {
    const today = clock.today();
    const round = await loadRound(tx, roundId);
    const { rows } = await sql<{ id: string }>`
      select distinct g.account_id as id from role_grant g
      left join village v using (village_id) join account a on a.account_id = g.account_id and a.deactivated_at is null
      where coalesce(g.place_id, v.commune_id) = ${round.commune} and g.role = any (${surveyingRoles(today)}::text[])
        and g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today})`.execute(tx);
    const all = await trainingOf(
      tx,
      round,
      rows.map(({ id }) => id),
      today,
    );
    return {
      rule: await trainingRuleOf(tx, round.commune, today),
      surveyors: all.map(({ accountId, name, certificate, allowed }) => ({
        ...{ accountId, name, certificate },
        standing: standingOf({ certificate, allowed }),
      })),
    };
  },
});
