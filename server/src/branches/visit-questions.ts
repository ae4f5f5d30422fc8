import { sql } from 'kysely';
import type { Branch, FactKey, FactValue } from '@ra-soat/domain/survey/branch-fact.ts';
import { branchWords } from '@ra-soat/domain/words/branches.vi.ts';
import type { z } from 'zod';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { questionAnswer, visitQuestions } from './contract.ts';

type Shown = z.output<(typeof visitQuestions)['output']>['questions'][number];

interface HeadClaim {
  readonly head: string;
  readonly claimed: string;
}

interface FactDiffers {
  readonly member: string;
  readonly key: FactKey;
  readonly value: FactValue;
  readonly found: FactValue;
  readonly branch: Branch;
  readonly asOf: string;
}

type Row = Omit<Shown, 'text' | 'kind'> &
  ({ kind: 'HEAD_CLAIM'; body: HeadClaim } | { kind: 'FACT_DIFFERS'; body: FactDiffers });

function textOf(row: Row): string {
  if (row.kind === 'HEAD_CLAIM') return branchWords.headClaim(row.body.head, row.body.claimed);
  const { member, key, value, found, branch, asOf } = row.body;
  const hint = branchWords.hint(branch, asOf, key, value);
  return branchWords.difference(member, key, hint, branchWords.value(key, found));
}

/** Limited by the database to the actor's own villages, in the order of village and household. */
export const visitQuestionsQuery = defineQuery(visitQuestions, {
  verb: 'household.read',
  answer: async ({ roundId, villageId, open }, { tx }) => {
    const { rows } = await sql<Row>`
      select q.household_id as "householdId", q.question_id as "questionId", coalesce(c.head, '') as head, village.name as village, q.kind, q.body,
             q.raised_on as "raisedOn", a.answer, a.answered_on as "answeredOn", account.full_name as by
      from visit_question q join village using (village_id)
      left join review_case c on c.household_id = q.household_id and c.round_id = q.round_id
      left join visit_question_answer a on a.household_id = q.household_id and a.question_id = q.question_id
      left join account on account.account_id = a.account_id
      where q.round_id = ${roundId} and (${villageId ?? null}::uuid is null or q.village_id = ${villageId ?? null})
        and (a.answer is null or not ${open})
      order by village.position, c.sort_key, q.recorded_at limit 500`.execute(tx);
    return {
      questions: rows.map((row) => {
        const { body: _, ...plain } = row;
        return { ...plain, text: textOf(row) };
      }),
    };
  },
});

async function questionOf(tx: Tx, householdId: string, questionId: string) {
  const row = await tx
    .selectFrom('visit_question')
    .select(['commune_id', 'village_id', 'raised_on'])
    .where('household_id', '=', householdId)
    .where('question_id', '=', questionId)
    .executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

/** What the visit found out, once; the form itself is changed only by a new version of it. */
export const questionAnswerCommand = defineCommand(questionAnswer, {
  verb: 'survey.enter',
  site: async ({ householdId, questionId }, { tx }) => {
    const { commune_id: place, village_id: village } = await questionOf(tx, householdId, questionId);
    return { place, village, household: householdId };
  },
  handle: async ({ householdId, questionId, on, answer }, { tx, actor, clock, commandId }) => {
    const { commune_id, village_id, raised_on } = await questionOf(tx, householdId, questionId);
    const code = on > clock.today() ? 'dateInFuture' : on < raised_on ? 'dateBeforePreviousStep' : undefined;
    if (code) throw new Problem('REVIEW_REFUSED', { review: { code } });
    await tx
      .insertInto('visit_question_answer')
      .values({
        ...{ household_id: householdId, question_id: questionId, commune_id, village_id, answered_on: on, answer },
        ...{ account_id: actor.accountId, command_id: commandId, recorded_at: clock.now() },
      })
      .execute();
    return {};
  },
});
