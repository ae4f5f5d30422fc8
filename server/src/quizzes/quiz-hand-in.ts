import { foreignAnswers, scorePaper } from '@ra-soat/domain/training/score-paper.ts';
import { holds } from '../platform/access.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { placeOfLearner } from '../platform/place-of-learner.ts';
import { Problem } from '../platform/problem.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { quizHandIn } from './contract.ts';
import { paperRows, resultOf, type PaperRow } from './paper-rows.ts';

async function attemptsOf(tx: Tx, quizId: string): Promise<number> {
  const row = await tx.selectFrom('quiz').select('attempts').where('quiz_id', '=', quizId).executeTakeFirst();
  return row?.attempts ?? 0;
}

function told(row: PaperRow) {
  const result = resultOf(row);
  if (!result) throw new Error(`paper ${row.paper_id} has no result`);
  return result;
}

export const quizHandInCommand = defineCommand(quizHandIn, {
  verb: 'training.learn',
  // Whose paper it is says the command itself: nobody learns whether another one exists.
  site: async (_, { tx, actor, today }) => {
    await seeOwnPlaces(tx, holds(actor, 'training.learn', today));
    const place = await placeOfLearner(tx, actor, today);
    return { place: place.place_id, ...(place.village_id && { village: place.village_id }) };
  },
  handle: async ({ paperId, answers, takenS, startedAt }, { tx, actor, clock }) => {
    const [paper] = await paperRows(tx, { paperId });
    if (paper?.account_id !== actor.accountId) throw new Problem('PAPER_NOT_YOURS');
    if (paper.handed_on !== null) return told(paper);
    if (paper.attempt > (await attemptsOf(tx, paper.quiz_id))) throw new Problem('QUIZ_ATTEMPTS_USED');
    if (foreignAnswers(paper.questions, answers).length > 0) throw new Problem('PAPER_ANSWERS_FOREIGN');
    const rule = { passMark: paper.pass_mark, minutes: paper.minutes, takenS };
    const { rightCount, score, passed, late } = scorePaper(paper.questions, answers, rule);
    const result = { right_count: rightCount, score, passed, late };
    await tx
      .updateTable('quiz_paper')
      .set({
        ...result,
        answers: JSON.stringify(answers),
        taken_s: takenS,
        started_at: startedAt === null ? null : new Date(startedAt),
        handed_at: clock.now(),
      })
      .where('paper_id', '=', paperId)
      .execute();
    return told({ ...paper, ...result, answers });
  },
});
