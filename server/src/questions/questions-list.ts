import { sql, type RawBuilder } from 'kysely';
import type { z } from 'zod';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { questionHistory, questions, questionsPublished } from './contract.ts';
import { answerColumns, questionRows } from './question-rows.ts';
import { readerOf, showsAnswer, type Reader } from './reader.ts';

type Asked = z.output<typeof questions.input>;
type Version = z.output<typeof questionHistory.output>['versions'][number];

const shown: Readonly<Record<Exclude<Asked['show'], 'new'>, RawBuilder<unknown>>> = {
  all: sql`true`,
  open: sql`q.state in ('open', 'taken')`,
  answered: sql`a.version is not null and q.state = 'answered'`,
  mine: sql`mine`,
};

/** News is what came for me since I last looked, merged questions of mine included, each answer once. */
function isNews({ accountId }: Reader): RawBuilder<unknown> {
  return sql`shows and q.state in ('answered', 'merged') and a.answered_by <> ${accountId || null}::uuid
    and (q.state = 'answered' or q.asked_by = ${accountId || null}::uuid)
    and a.at > coalesce((select seen_at from training_question_seen s where s.account_id = ${accountId || null}::uuid), '-infinity')`;
}

function filter({ text, show, campaignId, form, formQuestion }: Asked, reader: Reader): RawBuilder<unknown> {
  const words = fold(text).split(' ').filter(Boolean);
  return sql`${show === 'new' ? isNews(reader) : shown[show]}
    and not exists (select from unnest(${words}::text[]) w
      where position(w in q.folded) = 0 and (not shows or position(w in a.folded) = 0))
    and (${campaignId ?? null}::uuid is null or q.campaign_id = ${campaignId ?? null}::uuid)
    and (${form ?? null}::text is null or q.form = ${form ?? null}::text or a.form = ${form ?? null}::text)
    and (${formQuestion ?? null}::text is null or q.form_question = ${formQuestion ?? null}::text)`;
}

export const questionsQuery = defineQuery(questions, {
  verb: 'signedIn',
  answer: async (asked, { tx, actor, clock }) => {
    const reader = await readerOf(tx, actor, clock.today());
    const rows = await questionRows(tx, reader, filter(asked, reader));
    const news = await questionRows(tx, reader, isNews(reader), 100);
    const answers = new Set(news.map(({ answer, mergedInto, text }) => `${mergedInto ?? text} ${String(answer?.on)}`));
    return { questions: [...rows], news: answers.size, answers: reader.answersAt.length > 0 };
  },
});

export const questionHistoryQuery = defineQuery(questionHistory, {
  verb: 'signedIn',
  answer: async ({ questionId }, { tx, actor, clock }) => {
    const reader = await readerOf(tx, actor, clock.today());
    const [question] = await questionRows(tx, reader, sql`q.question_id = ${questionId}`, 1);
    if (!question) throw new Problem('NOT_FOUND');
    const { rows } = await sql<{ version: Version }>`
      select ${answerColumns(reader)} as version
      from training_question asked
      join training_question q on q.question_id = coalesce(asked.merged_into, asked.question_id)
      join training_answer a on a.question_id = q.question_id join account answerer on answerer.account_id = a.answered_by
      where asked.question_id = ${questionId} and ${showsAnswer(reader)} order by a.version desc`.execute(tx);
    return { question, versions: question.answer ? rows.map(({ version }) => version) : [] };
  },
});

export const questionsPublishedQuery = defineQuery(questionsPublished, {
  verb: 'signedIn',
  answer: async (_input, { tx, actor, clock }) => {
    const reader = await readerOf(tx, actor, clock.today());
    const rows = await questionRows(tx, reader, sql`shows and q.state in ('answered', 'merged')`, 500);
    return {
      answers: rows.flatMap(({ answer, questionId, text, formQuestion, placeName }) => {
        if (!answer) return [];
        const { isNew: _, ...said } = answer;
        return [{ ...said, questionId, question: text, formQuestion, placeName }];
      }),
    };
  },
});
