import { sql, type RawBuilder } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import type { questions } from './contract.ts';
import { askedQuestion, managesQuestion, showsAnswer, type Reader } from './reader.ts';

export type QuestionRow = z.output<typeof questions.output>['questions'][number];

/** Columns of an answer `a` as readers see it; `seen` is the instant of the last look. */
export function answerColumns(reader: Reader): RawBuilder<unknown> {
  return sql`jsonb_build_object('version', a.version, 'text', a.text, 'source', a.source, 'form', a.form,
    'audience', a.audience, 'by', answerer.full_name, 'on', a.answered_on,
    'isNew', a.answered_by <> ${reader.accountId || null}::uuid and a.at > coalesce(
      (select seen_at from training_question_seen where account_id = ${reader.accountId || null}::uuid), '-infinity'))`;
}

/** The questions a reader is shown, under one more condition on `q` (the question), `t` (whose answer it has) and `a`. */
export async function questionRows(
  tx: Tx,
  reader: Reader,
  condition: RawBuilder<unknown>,
  limit = 300,
): Promise<readonly QuestionRow[]> {
  const { rows } = await sql<QuestionRow>`
    select q.question_id as "questionId", q.place_id as place, unit.name as "placeName", asked.name as "askedPlace",
           q.asked_from as "askedFrom", to_json(q.asked_at) #>> '{}' as at,
           case when mine or manages then q.asker end as asker, q.text, q.state, owner.full_name as owner,
           q.due_on as "dueOn", q.campaign_id as "campaignId", c.title as campaign, q.form,
           q.form_question as "formQuestion", mine, manages,
           case when q.merged_into is not null then t.text end as "mergedInto",
           (select count(*)::integer from training_question m where m.merged_into = q.question_id) as merged,
           case when shows then ${answerColumns(reader)} end as answer
    from training_question q
    join place unit on unit.place_id = q.place_id join place asked on asked.place_id = q.asked_place_id
    left join training_question t on t.question_id = coalesce(q.merged_into, q.question_id)
    left join lateral (select * from training_answer v where v.question_id = t.question_id
                       order by version desc limit 1) a on true
    left join account answerer on answerer.account_id = a.answered_by
    left join account owner on owner.account_id = q.owner_id
    left join training_campaign c on c.campaign_id = q.campaign_id
    cross join lateral (select coalesce(${askedQuestion(reader)}, false) as mine, ${managesQuestion(reader)} as manages,
                        a.version is not null and coalesce(${showsAnswer(reader)}, false) as shows) judged
    where (mine or manages or (q.state = 'answered' and shows)) and ${condition}
    order by coalesce(a.at, q.asked_at) desc, q.question_id limit ${limit}`.execute(tx);
  return rows;
}
