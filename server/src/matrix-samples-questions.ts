import { randomUUID } from 'node:crypto';
import type { Sample } from './matrix-samples.ts';
import { answerBody, questionsOf } from './test-story-questions.ts';

/** Samples of questions and answers. */
export const questionSamples: Readonly<Record<string, Sample>> = {
  'question.ask': { about: 'own', input: () => ({ questionId: randomUUID(), from: 'office', text: 'Hỏi mẫu' }) },
  'question.take': {
    about: 'commune',
    input: (ids) => ({ questionId: questionsOf(ids).open, owner: randomUUID(), dueOn: '2026-12-05' }),
  },
  'question.answer': { about: 'commune', input: (ids) => answerBody(questionsOf(ids).open) },
  'question.merge': {
    about: 'commune',
    input: (ids) => ({ questionId: questionsOf(ids).open, into: questionsOf(ids).answered }),
  },
  'question.close': { about: 'commune', input: (ids) => ({ questionId: questionsOf(ids).open }) },
  'questions.seen': { about: 'own', input: () => ({}) },
  questions: { about: 'own', input: () => ({}) },
  'question.history': { about: 'own', input: (ids) => ({ questionId: questionsOf(ids).answered }) },
  'question.officers': { about: 'commune', input: ({ commune }) => ({ place: commune }) },
  'question.units': { about: 'own', input: () => ({}) },
  'questions.published': { about: 'own', input: () => ({}) },
};
