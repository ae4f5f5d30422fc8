import type { PaperQuestion } from './draw-paper.ts';

/** Keys of the options ticked, by question; a question left out is wrong. */
export type PaperAnswers = Readonly<Record<string, readonly string[]>>;

export interface PaperScore {
  readonly rightCount: number;
  /** Whole per cent, rounded down: 79.9 is not 80. */
  readonly score: number;
  readonly passed: boolean;
  readonly late: boolean;
}

type Question = Pick<PaperQuestion, 'questionId' | 'options'>;

/** Every right option and no other. */
export function isRight({ questionId, options }: Question, answers: PaperAnswers): boolean {
  const ticked = new Set(answers[questionId]);
  return options.every(({ key, right }) => ticked.has(key) === right);
}

/** Answers to questions or with options that do not stand on the paper. */
export function foreignAnswers(questions: readonly Question[], answers: PaperAnswers): readonly string[] {
  const keys = new Map(questions.map((one) => [one.questionId, new Set(one.options.map(({ key }) => key))]));
  const known = (id: string, ticked: readonly string[]) => ticked.every((key) => keys.get(id)?.has(key));
  return Object.entries(answers).flatMap(([id, ticked]) => (keys.has(id) && known(id, ticked) ? [] : [id]));
}

/** Who took longer than allowed has not passed, whatever the answers. */
export function scorePaper(
  questions: readonly Question[],
  answers: PaperAnswers,
  { passMark, minutes, takenS }: { readonly passMark: number; readonly minutes: number; readonly takenS: number },
): PaperScore {
  const rightCount = questions.filter((question) => isRight(question, answers)).length;
  const score = questions.length === 0 ? 0 : Math.floor((rightCount * 100) / questions.length);
  const late = takenS > minutes * 60;
  return { rightCount, score, late, passed: !late && score >= passMark };
}
