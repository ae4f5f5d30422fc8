import type { Source } from '../kernel/source.ts';
import type { TrainedForm } from './trained-forms.ts';

/** What a question is about; a test is drawn by topic. */
export const quizTopics = [
  'standard',
  'services',
  'procedure',
  'meeting',
  'posting',
  'forms',
  'conduct',
  'software',
] as const;

export type QuizTopic = (typeof quizTopics)[number];

/** A question of the bank; whoever ticks every right answer and no wrong one has it right. */
export interface BankQuestion {
  readonly id: string;
  readonly topic: QuizTopic;
  /** Forms it is asked for; none: for every form. */
  readonly forms: readonly TrainedForm[];
  readonly text: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly why: string;
  readonly source: Source;
}

type Row = readonly [
  id: string,
  text: string,
  right: string | readonly string[],
  wrong: readonly string[],
  why: string,
];

/** Questions of one topic that rest on one text. */
export function questionsOn(
  about: Pick<BankQuestion, 'topic' | 'forms' | 'source'>,
  rows: readonly Row[],
): readonly BankQuestion[] {
  return rows.map(([id, text, right, wrong, why]) => ({
    ...about,
    id: `${about.topic}/${id}`,
    text,
    right: typeof right === 'string' ? [right] : right,
    wrong,
    why,
  }));
}
