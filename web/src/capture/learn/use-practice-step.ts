import type { Step } from './step-state.ts';

/** How far the person is with exercises. */
export function usePracticeStep(): Step {
  return { state: 'none', said: '' };
}
