import { sql } from 'kysely';
import { sourceWords } from '@ra-soat/domain/assessment/explain.ts';
import { questionBank, questionsFor } from '@ra-soat/domain/training/bank/question-bank.ts';
import type { QuizTopic } from '@ra-soat/domain/training/bank-question.ts';
import type { Drawable } from '@ra-soat/domain/training/draw-paper.ts';
import type { Tx } from '../platform/database.ts';

export interface OwnQuestion {
  readonly bank_question_id: string;
  readonly place_id: string;
  readonly topic: QuizTopic;
  readonly forms: string[];
  readonly text: string;
  readonly options: readonly { readonly text: string; readonly right: boolean }[];
  readonly why: string;
  readonly source: string;
  readonly withdrawn_on: string | null;
}

/** What organisers added, as far as the scope sees. */
export async function ownQuestions(tx: Tx): Promise<OwnQuestion[]> {
  const { rows } = await sql<OwnQuestion>`
    select bank_question_id, place_id, topic, forms, text, options, why, source, withdrawn_on from bank_question
    order by recorded_at desc, bank_question_id`.execute(tx);
  return rows;
}

const texts = ({ options }: OwnQuestion, right: boolean) =>
  options.filter((option) => option.right === right).map(({ text }) => text);

/** A question of an organiser in the shape of the bank. */
export function drawableOf(question: OwnQuestion): Drawable & { readonly forms: readonly string[] } {
  const { bank_question_id: id, topic, text, why, source, forms } = question;
  return { id, topic, text, right: texts(question, true), wrong: texts(question, false), why, source, forms };
}

/** Everything that may be asked for a campaign: the bank of the system and of the units over its organiser. */
export async function bankFor(
  tx: Tx,
  campaign: { readonly place_id: string; readonly forms: readonly string[] },
): Promise<readonly Drawable[]> {
  const { rows } = await sql<{ place: string }>`select place_path(${campaign.place_id}) as place`.execute(tx);
  const over = new Set(rows.map(({ place }) => place));
  const own = (await ownQuestions(tx)).filter((one) => one.withdrawn_on === null && over.has(one.place_id));
  const shipped = questionBank.map((one) => ({ ...one, source: sourceWords(one.source) }));
  return questionsFor<Drawable & { readonly forms: readonly string[] }>(
    [...shipped, ...own.map(drawableOf)],
    campaign.forms,
  );
}
