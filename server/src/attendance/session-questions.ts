import { sql } from 'kysely';
import type { z } from 'zod';
import { everywhere, setScope } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import { sessionQuestions } from './contract.ts';
import { placesToRead, pointsSeen } from './session-board.ts';

type Row = z.output<(typeof sessionQuestions)['output']>['questions'][number];

/** As many as somebody reads while a session goes on. */
const SHOWN = 200;

export const sessionQuestionsQuery = defineQuery(sessionQuestions, {
  verb: 'training.read',
  answer: async ({ sessionId }, { tx, actor, clock }) => {
    await setScope(tx, everywhere);
    const { rows } = await sql<Row>`
      with seen as materialized (${pointsSeen(sessionId, placesToRead(actor, clock))})
      select question_id as "questionId", seen.name as point, asker, text, question.state, owner.full_name as owner,
             to_jsonb(asked_at) as "askedAt"
      from training_question question join seen using (point_id)
      left join account owner on owner.account_id = owner_id
      where question.session_id = ${sessionId} order by asked_at desc, question_id limit ${SHOWN}`.execute(tx);
    return { questions: rows };
  },
});
