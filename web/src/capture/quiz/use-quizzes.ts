import type { PaperWork } from './paper-work.ts';
import { paperWork } from './paper-work.ts';
import { quizState, type QuizState } from './paper-state.ts';
import { isMineLesson, isPapersLesson, type MineLesson, type QuizOnPhone } from './quiz-lessons.ts';
import { useLive } from '../use-live.ts';

export interface QuizzesOnPhone {
  readonly quizzes: readonly { readonly quiz: QuizOnPhone; readonly state: QuizState }[];
  readonly results: MineLesson['results'];
  readonly certificates: MineLesson['certificates'];
  /** A request for papers waits to go out. */
  readonly drawing: boolean;
}

/** Tests, results and certificates as the phone holds them; undefined: being read. */
export function useQuizzes(): QuizzesOnPhone | undefined {
  return useLive(async (device) => {
    const papers = await device.lesson('quiz.papers');
    const mine = await device.lesson('quiz.mine');
    const { quizzes } = isPapersLesson(papers) ? papers : { quizzes: [] };
    const { results, certificates } = isMineLesson(mine) ? mine : { results: [], certificates: [] };
    const works = new Map<string, PaperWork | null>();
    for (const { paperId } of quizzes.flatMap((quiz) => quiz.papers)) {
      works.set(paperId, await paperWork(device, paperId));
    }
    const drawing = (await device.outbox()).some(({ kind }) => kind === 'quiz.draw');
    return {
      quizzes: quizzes.map((quiz) => ({ quiz, state: quizState(quiz, works, results) })),
      ...{ results, certificates, drawing },
    };
  });
}
