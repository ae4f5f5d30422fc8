import { sql } from 'kysely';
import type { z } from 'zod';
import { defineQuery } from '../platform/query.ts';
import { quizResults } from './contract.ts';
import { seeAs } from './see-as.ts';

type Results = z.output<(typeof quizResults)['output']>;

/** By person and by question; people of one's own places only. */
export const quizResultsQuery = defineQuery(quizResults, {
  verb: 'training.read',
  answer: async ({ campaignId }, request) => {
    const { tx } = request;
    await seeAs(request, 'training.read');
    const { rows: people } = await sql<Results['people'][number]>`
      select account_id as "accountId", account.full_name as name, coalesce(place.name, '') as place,
             count(*)::integer as used, max(score)::integer as best, bool_or(passed) as passed,
             count(*) filter (where late)::integer as late
      from quiz_paper join account using (account_id) left join place on place.place_id = quiz_paper.place_id
      where campaign_id = ${campaignId} and handed_at is not null
      group by account_id, account.full_name, place.name
      order by bool_or(passed), max(score), account.full_name`.execute(tx);
    // Right: every right option is ticked and no other.
    const { rows: questions } = await sql<Results['questions'][number]>`
      select * from (
      select q ->> 'questionId' as "questionId", q ->> 'topic' as topic, min(q ->> 'text') as text,
             count(*)::integer as asked,
             count(*) filter (where exists (
               select from jsonb_array_elements(q -> 'options') option
               where (option ->> 'right')::boolean <>
                 coalesce(answers -> (q ->> 'questionId') @> jsonb_build_array(option ->> 'key'), false)))::integer as wrong
      from quiz_paper cross join jsonb_array_elements(questions) q
      where campaign_id = ${campaignId} and handed_at is not null
      group by 1, 2) question order by wrong::numeric / asked desc, asked desc, 1`.execute(tx);
    return { handed: people.reduce((sum, { used }) => sum + used, 0), people, questions };
  },
});
