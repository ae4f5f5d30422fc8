import type { BankQuestion, QuizTopic } from './bank-question.ts';
import { seededRandom, shuffled } from './seeded-random.ts';

/** How many questions of a topic a test asks. */
export interface DrawRow {
  readonly topic: QuizTopic;
  readonly count: number;
}

export interface PaperOption {
  readonly key: string;
  readonly text: string;
  readonly right: boolean;
}

/** A question as it stands on somebody's paper. */
export interface PaperQuestion {
  readonly questionId: string;
  readonly topic: QuizTopic;
  readonly text: string;
  readonly options: readonly PaperOption[];
  readonly why: string;
  readonly source: string;
}

/** What is drawn from: as in the bank, with its source in words. */
export type Drawable = Pick<BankQuestion, 'id' | 'topic' | 'text' | 'right' | 'wrong' | 'why'> & {
  readonly source: string;
};

const KEYS = 'abcdefghijkl';

function asked(question: Drawable, random: (below: number) => number): PaperQuestion {
  const { id: questionId, topic, text, why, source } = question;
  const answers = [
    ...question.right.map((answer) => ({ text: answer, right: true })),
    ...question.wrong.map((answer) => ({ text: answer, right: false })),
  ];
  const options = shuffled(answers, random).map((answer, at) => ({ key: KEYS.charAt(at), ...answer }));
  return { questionId, topic, text, options, why, source };
}

/** Topics that the bank cannot fill, with how many questions it has. */
export function shortTopics(
  bank: readonly Pick<Drawable, 'topic'>[],
  mix: readonly DrawRow[],
): readonly (DrawRow & { readonly has: number })[] {
  const rows = mix.map((row) => ({ ...row, has: bank.filter(({ topic }) => topic === row.topic).length }));
  return rows.filter(({ count, has }) => has < count);
}

/**
 * A paper by topic, in random order with random options: questions that `seen` (ids of the person's earlier papers)
 * does not hold come first, then those seen least often. The same seed gives the same paper.
 */
export function drawPaper(
  bank: readonly Drawable[],
  mix: readonly DrawRow[],
  { seed, seen }: { readonly seed: string; readonly seen: readonly string[] },
): readonly PaperQuestion[] {
  const random = seededRandom(seed);
  const times = (id: string) => seen.filter((other) => other === id).length;
  const drawn = mix.flatMap(({ topic, count }) =>
    shuffled(
      bank.filter((question) => question.topic === topic),
      random,
    )
      .toSorted((a, b) => times(a.id) - times(b.id))
      .slice(0, count),
  );
  return shuffled(drawn, random).map((question) => asked(question, random));
}
