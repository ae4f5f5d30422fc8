import type { Step } from './step-state.ts';

/** How much of what there is to read the person has read. */
export function useMaterialsStep(): Step {
  return { state: 'todo', said: '' };
}
