import type { z } from 'zod';
import type { quizMine, quizPapers } from '@ra-soat/server/quizzes/contract.ts';

export type PapersLesson = z.output<(typeof quizPapers)['output']>;
export type MineLesson = z.output<(typeof quizMine)['output']>;
export type QuizOnPhone = PapersLesson['quizzes'][number];
export type PaperOnPhone = QuizOnPhone['papers'][number];
export type QuizResult = MineLesson['results'][number];

const holds = (value: unknown, ...lists: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && lists.every((name) => Array.isArray(Reflect.get(value, name)));

export function isPapersLesson(value: unknown): value is PapersLesson {
  return holds(value, 'quizzes');
}

export function isMineLesson(value: unknown): value is MineLesson {
  return holds(value, 'results', 'certificates');
}
