import { practiceScreenWords as words } from '../../words/capture-practice.vi.ts';
import { practiceResults } from '../practice/practice-state.ts';
import { useLive } from '../use-live.ts';
import type { Step } from './step-state.ts';

/** Enough to go on to the test; one may always practise more. */
const ENOUGH = 3;

/** How far the person is with exercises. */
export function usePracticeStep(): Step {
  const results = Object.values(useLive(practiceResults) ?? {});
  const clean = results.filter((differences) => differences === 0).length;
  if (results.length === 0) return { state: 'todo', said: '' };
  return { state: clean >= ENOUGH ? 'done' : 'doing', said: words.cleanCount(clean) };
}
