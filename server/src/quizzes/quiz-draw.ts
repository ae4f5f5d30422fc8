import { randomUUID } from 'node:crypto';
import { drawPaper, type PaperQuestion } from '@ra-soat/domain/training/draw-paper.ts';
import { holds } from '../platform/access.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { placeOfLearner } from '../platform/place-of-learner.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { campaignOf } from './campaign-of.ts';
import { quizDraw, quizSet } from './contract.ts';
import { paperRows } from './paper-rows.ts';
import { bankFor } from './stored-bank.ts';

async function quizOf(tx: Tx, quizId: string) {
  const row = await tx
    .selectFrom('quiz')
    .select(['quiz_id', 'campaign_id', 'draw', 'attempts', 'minutes', 'pass_mark'])
    .where('quiz_id', '=', quizId)
    .executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

type Quiz = Awaited<ReturnType<typeof quizOf>>;

/** The papers still missing up to the last attempt: each avoids what the ones before it ask. */
async function drawnPapers(request: CommandRequest, quiz: Quiz) {
  const { tx, actor } = request;
  const before = (await paperRows(tx, { accountId: actor.accountId })).filter((row) => row.quiz_id === quiz.quiz_id);
  if (before.some(({ passed }) => passed)) return [];
  const bank = await bankFor(tx, await campaignOf(tx, quiz.campaign_id));
  const mix = quizSet.input.shape.draw.parse(quiz.draw);
  const seen = before.flatMap(({ questions }) => questions.map(({ questionId }) => questionId));
  const attempts = Array.from({ length: quiz.attempts }, (_, at) => at + 1);
  const papers: { attempt: number; questions: readonly PaperQuestion[] }[] = [];
  for (const attempt of attempts.filter((one) => !before.some((row) => row.attempt === one))) {
    const seed = `${quiz.quiz_id} ${actor.accountId} ${String(attempt)}`;
    const questions = drawPaper(bank, mix, { seed, seen });
    seen.push(...questions.map(({ questionId }) => questionId));
    papers.push({ attempt, questions });
  }
  return papers;
}

export const quizDrawCommand = defineCommand(quizDraw, {
  verb: 'training.learn',
  site: async ({ quizId }, { tx, actor, today }) => {
    await seeOwnPlaces(tx, holds(actor, 'training.learn', today));
    await quizOf(tx, quizId);
    const place = await placeOfLearner(tx, actor, today);
    return { place: place.place_id, ...(place.village_id && { village: place.village_id }) };
  },
  handle: async ({ quizId }, request) => {
    const { tx, actor, clock, commandId } = request;
    const quiz = await quizOf(tx, quizId);
    const place = await placeOfLearner(tx, actor, clock.today());
    const papers = await drawnPapers(request, quiz);
    if (papers.length === 0) return { drawn: 0 };
    await tx
      .insertInto('quiz_paper')
      .values(
        papers.map(({ attempt, questions }) => ({
          ...place,
          paper_id: randomUUID(),
          quiz_id: quiz.quiz_id,
          campaign_id: quiz.campaign_id,
          account_id: actor.accountId,
          attempt,
          questions: JSON.stringify(questions),
          minutes: quiz.minutes,
          pass_mark: quiz.pass_mark,
          drawn_at: clock.now(),
          command_id: commandId,
        })),
      )
      .onConflict((conflict) => conflict.constraint('quiz_paper_once').doNothing())
      .execute();
    return { drawn: papers.length };
  },
});
