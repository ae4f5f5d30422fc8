import type { PaperWork } from './paper-work.ts';
import type { MineLesson, PaperOnPhone, QuizOnPhone } from './quiz-lessons.ts';

/** What can be done with a test now. */
export type QuizState =
  | { readonly is: 'passed' | 'usedUp' | 'noPapers' | 'handed' }
  | { readonly is: 'open'; readonly paper: PaperOnPhone; readonly begun: boolean };

/** The first paper that is neither scored nor handed in; what waits for network is waited for first. */
export function quizState(
  quiz: QuizOnPhone,
  works: ReadonlyMap<string, PaperWork | null>,
  results: MineLesson['results'],
): QuizState {
  const own = results.filter(({ quizId }) => quizId === quiz.quizId);
  if (quiz.passed || own.some(({ passed }) => passed)) return { is: 'passed' };
  const open = quiz.papers.filter(({ paperId }) => !own.some((result) => result.paperId === paperId));
  if (open.some(({ paperId }) => works.get(paperId)?.handed)) return { is: 'handed' };
  const [paper] = open;
  if (paper) return { is: 'open', paper, begun: Boolean(works.get(paper.paperId)) };
  return { is: Math.max(quiz.used, own.length) >= quiz.attempts ? 'usedUp' : 'noPapers' };
}
