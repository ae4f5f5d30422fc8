import { captureQuizWords } from '../../words/capture-quiz.vi.ts';
import { useQuizzes } from '../quiz/use-quizzes.ts';
import type { Step } from './step-state.ts';

const none: Step = { state: 'none', said: '' };

/** How far the person is with tests. */
export function useQuizStep(): Step {
  const kept = useQuizzes();
  if (!kept || kept.quizzes.length === 0) return none;
  const states = kept.quizzes.map(({ state }) => state.is);
  if (states.every((is) => is === 'passed')) return { state: 'done', said: captureQuizWords.passed };
  if (states.includes('handed')) return { state: 'doing', said: captureQuizWords.handed };
  const begun = kept.results.length > 0 || kept.quizzes.some(({ state }) => state.is === 'open' && state.begun);
  return { state: begun ? 'doing' : 'todo', said: '' };
}

/** Whether the person holds a certificate. */
export function useCertificateStep(): Step {
  const kept = useQuizzes();
  if (!kept || (kept.quizzes.length === 0 && kept.certificates.length === 0)) return none;
  const held = kept.certificates.find(({ revokedOn }) => revokedOn === null);
  return held ? { state: 'done', said: held.number } : { state: 'todo', said: '' };
}
