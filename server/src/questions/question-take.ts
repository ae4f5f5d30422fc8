import { sql } from 'kysely';
import { may } from '@ra-soat/domain/access/may.ts';
import { roleIds } from '@ra-soat/domain/access/role.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { questionClose, questionOfficers, questionTake } from './contract.ts';
import { loadQuestion, mustBeOpen, questionSite } from './load-question.ts';

/** Who may answer in the name of a unit today: by a right there or above. */
async function officersOf(tx: Tx, place: string, today: string) {
  const teaching = roleIds.filter((role) => may(role, 'training.teach', today));
  const { rows } = await sql<{ accountId: string; name: string }>`
    select distinct account_id as "accountId", full_name as name
    from role_grant g join account using (account_id)
    where g.place_id in (select place_path(${place})) and g.role = any (${teaching}::text[]) and deactivated_at is null
      and g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today})
    order by name, "accountId"`.execute(tx);
  return rows;
}

export const questionTakeCommand = defineCommand(questionTake, {
  verb: 'training.teach',
  site: ({ questionId }, request) => questionSite(questionId, request),
  handle: async ({ questionId, owner, dueOn }, { tx, clock }) => {
    const question = await loadQuestion(tx, questionId);
    if (question.state !== 'open' && question.state !== 'taken') throw new Problem('QUESTION_ENDED');
    const able = await officersOf(tx, question.place, clock.today());
    if (!able.some(({ accountId }) => accountId === owner)) throw new Problem('OFFICER_UNKNOWN');
    await tx
      .updateTable('training_question')
      .set({ state: 'taken', owner_id: owner, due_on: dueOn })
      .where('question_id', '=', questionId)
      .execute();
    return {};
  },
});

export const questionCloseCommand = defineCommand(questionClose, {
  verb: 'training.teach',
  site: ({ questionId }, request) => questionSite(questionId, request),
  handle: async ({ questionId }, { tx }) => {
    const question = await loadQuestion(tx, questionId);
    mustBeOpen(question);
    if (question.state === 'answered') throw new Problem('QUESTION_ENDED');
    await tx.updateTable('training_question').set({ state: 'closed' }).where('question_id', '=', questionId).execute();
    return {};
  },
});

export const questionOfficersQuery = defineQuery(questionOfficers, {
  verb: 'training.teach',
  site: ({ place }) => ({ place }),
  answer: async ({ place }, { tx, clock }) => ({ officers: await officersOf(tx, place, clock.today()) }),
});
