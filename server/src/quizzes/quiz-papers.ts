import { sql } from 'kysely';
import type { z } from 'zod';
import type { PaperQuestion } from '@ra-soat/domain/training/draw-paper.ts';
import { defineQuery } from '../platform/query.ts';
import { quizMine, quizPapers, type putQuestion } from './contract.ts';
import { paperRows, resultOf } from './paper-rows.ts';
import { seeAs } from './see-as.ts';

interface QuizRow {
  quizId: string;
  campaignId: string;
  campaign: string;
  title: string;
  passMark: number;
  attempts: number;
  minutes: number;
  draw: readonly { count: number }[];
}

/** Which options are right, why and by which text stays here until the paper was handed in. */
function put({ questionId, topic, text, options }: PaperQuestion): z.output<typeof putQuestion> {
  const several = options.filter(({ right }) => right).length > 1;
  return { questionId, topic, text, several, options: options.map(({ key, text: words }) => ({ key, text: words })) };
}

/** Campaigns the account was enrolled in, or that are for everybody under its places; not those called off. */
export const quizPapersQuery = defineQuery(quizPapers, {
  verb: 'training.learn',
  answer: async (_, request) => {
    const { tx, actor } = request;
    await seeAs(request, 'training.learn');
    const { rows: quizzes } = await sql<QuizRow>`
      select quiz_id as "quizId", campaign_id as "campaignId", c.title as campaign, quiz.title, pass_mark as "passMark",
             attempts, minutes, draw
      from quiz join training_campaign c using (campaign_id)
      where c.state <> 'cancelled' order by c.from_on desc, quiz.title`.execute(tx);
    const papers = await paperRows(tx, { accountId: actor.accountId });
    return {
      quizzes: quizzes.map(({ draw, ...quiz }) => {
        const own = papers.filter((paper) => paper.quiz_id === quiz.quizId);
        const passed = own.some((paper) => paper.passed);
        const open = own.filter((paper) => !passed && paper.handed_on === null && paper.attempt <= quiz.attempts);
        return {
          ...quiz,
          passed,
          used: own.filter((paper) => paper.handed_on !== null).length,
          questions: draw.reduce((sum, { count }) => sum + count, 0),
          papers: open
            .toSorted((a, b) => a.attempt - b.attempt)
            .map((paper) => ({
              paperId: paper.paper_id,
              attempt: paper.attempt,
              minutes: paper.minutes,
              passMark: paper.pass_mark,
              questions: paper.questions.map(put),
            })),
        };
      }),
    };
  },
});

type Mine = z.output<(typeof quizMine)['output']>;

export const quizMineQuery = defineQuery(quizMine, {
  verb: 'training.learn',
  answer: async (_, request) => {
    const { tx, actor } = request;
    await seeAs(request, 'training.learn');
    const { rows: titles } = await sql<{ campaign_id: string; title: string }>`
      select campaign_id, title from training_campaign`.execute(tx);
    const titleOf = new Map(titles.map((row) => [row.campaign_id, row.title]));
    const papers = await paperRows(tx, { accountId: actor.accountId });
    const handed = papers.toSorted(
      (a, b) => (b.handed_on ?? '').localeCompare(a.handed_on ?? '') || b.attempt - a.attempt,
    );
    const { rows: certificates } = await sql<Mine['certificates'][number]>`
      select certificate_id as "certificateId", campaign.title as campaign, number, check_code as code,
             place.name as issuer, issued_on as on, c.forms, revoked_on as "revokedOn"
      from training_certificate c join training_person p using (person_id)
      join training_campaign campaign on campaign.campaign_id = c.campaign_id
      join place on place.place_id = c.issuer_place_id
      where p.account_id = ${actor.accountId === '' ? null : actor.accountId}::uuid
      order by issued_on desc, number desc`.execute(tx);
    return {
      results: handed.flatMap((row) => {
        const result = resultOf(row);
        if (!result || row.handed_on === null) return [];
        const campaign = titleOf.get(row.campaign_id) ?? '';
        return [{ ...result, quizId: row.quiz_id, campaign, handedOn: row.handed_on }];
      }),
      certificates,
    };
  },
});
