import { sql } from 'kysely';
import { quizTopics } from '@ra-soat/domain/training/bank-question.ts';
import { shortTopics } from '@ra-soat/domain/training/draw-paper.ts';
import { quizTopicWords } from '@ra-soat/domain/words/quiz.vi.ts';
import type { z } from 'zod';
import { holds } from '../platform/access.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { say } from '../platform/words/problems.vi.ts';
import { campaignOf } from './campaign-of.ts';
import { quizRules, quizSet } from './contract.ts';
import { seeAs } from './see-as.ts';
import { bankFor } from './stored-bank.ts';

type Quiz = NonNullable<z.output<(typeof quizRules)['output']>['quiz']>;
type Draw = Quiz['draw'];

function judge(bank: Parameters<typeof shortTopics>[0], draw: Draw): void {
  if (new Set(draw.map(({ topic }) => topic)).size < draw.length) throw new Problem('QUIZ_TOPIC_TWICE');
  const short = shortTopics(bank, draw);
  if (short.length === 0) return;
  const fields = short.map(({ topic, count, has }) => ({
    path: `draw.${topic}`,
    message: say('QUIZ_BANK_SHORT_TOPIC', { topic: quizTopicWords[topic], count, has }),
  }));
  throw new Problem('QUIZ_BANK_SHORT', { fields });
}

export const quizSetCommand = defineCommand(quizSet, {
  verb: 'training.manage',
  site: async ({ campaignId }, { tx, actor, today }) => {
    await seeOwnPlaces(tx, holds(actor, 'training.manage', today));
    return { place: (await campaignOf(tx, campaignId)).place_id };
  },
  handle: async ({ quizId, campaignId, draw, passMark, ...rules }, { tx, commandId, clock }) => {
    const campaign = await campaignOf(tx, campaignId);
    judge(await bankFor(tx, campaign), draw);
    const set = {
      ...rules,
      draw: JSON.stringify(draw),
      pass_mark: passMark,
      command_id: commandId,
      recorded_at: clock.now(),
    };
    await tx
      .insertInto('quiz')
      .values({ quiz_id: quizId, campaign_id: campaignId, place_id: campaign.place_id, ...set })
      .onConflict((conflict) => conflict.column('campaign_id').doUpdateSet(set))
      .execute();
    return {};
  },
});

export const quizRulesQuery = defineQuery(quizRules, {
  verb: 'training.read',
  answer: async ({ campaignId }, request) => {
    const { tx } = request;
    await seeAs(request, 'training.read');
    const { rows: campaigns } = await sql<{ place_id: string; forms: string[] }>`
      select place_id, forms from training_campaign where campaign_id = ${campaignId}`.execute(tx);
    const [campaign] = campaigns;
    if (!campaign) return { quiz: null, bank: [] };
    const { rows } = await sql<Quiz>`
      select quiz_id as "quizId", title, draw, pass_mark as "passMark", attempts, minutes, halves
      from quiz where campaign_id = ${campaignId}`.execute(tx);
    const bank = await bankFor(tx, campaign);
    const has = quizTopics.map((topic) => ({ topic, has: bank.filter((one) => one.topic === topic).length }));
    return { quiz: rows[0] ?? null, bank: has };
  },
});
