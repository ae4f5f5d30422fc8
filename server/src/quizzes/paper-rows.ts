import { sql } from 'kysely';
import type { z } from 'zod';
import type { PaperQuestion } from '@ra-soat/domain/training/draw-paper.ts';
import { isRight, type PaperAnswers } from '@ra-soat/domain/training/score-paper.ts';
import type { Tx } from '../platform/database.ts';
import type { quizHandIn } from './contract.ts';

export interface PaperRow {
  readonly paper_id: string;
  readonly quiz_id: string;
  readonly campaign_id: string;
  readonly account_id: string;
  readonly attempt: number;
  readonly questions: readonly PaperQuestion[];
  readonly minutes: number;
  readonly pass_mark: number;
  readonly answers: PaperAnswers | null;
  /** Legal day on which it came here. */
  readonly handed_on: string | null;
  readonly right_count: number | null;
  readonly score: number | null;
  readonly passed: boolean | null;
  readonly late: boolean;
}

/** A person's papers, or the one with an id. */
export async function paperRows(
  tx: Tx,
  of: { readonly accountId: string } | { readonly paperId: string },
): Promise<PaperRow[]> {
  const mine = 'accountId' in of ? sql`account_id = ${of.accountId}` : sql`paper_id = ${of.paperId} for update`;
  const { rows } = await sql<PaperRow>`
    select paper_id, quiz_id, campaign_id, account_id, attempt, questions, minutes, pass_mark, answers,
           to_char(handed_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as handed_on,
           right_count, score, passed, late
    from quiz_paper where ${mine}`.execute(tx);
  return rows;
}

type Scored = z.output<(typeof quizHandIn)['output']>;

/** What somebody is told of a paper that was handed in, with every answer explained; null before. */
export function resultOf(row: PaperRow): Scored | null {
  const { answers, score, passed, right_count: rightCount } = row;
  if (answers === null || score === null || passed === null || rightCount === null) return null;
  const questions = row.questions.map((question) => ({
    questionId: question.questionId,
    text: question.text,
    options: question.options.map((option) => ({
      ...option,
      ticked: answers[question.questionId]?.includes(option.key) ?? false,
    })),
    isRight: isRight(question, answers),
    why: question.why,
    source: question.source,
  }));
  const { paper_id: paperId, attempt, minutes, pass_mark: passMark, late } = row;
  return { paperId, attempt, score, passMark, minutes, rightCount, passed, late, questions };
}
