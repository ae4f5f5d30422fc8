/** none: not offered to this person · todo: not begun · doing · done. */
export type StepState = 'none' | 'todo' | 'doing' | 'done';

/** How far a person is with a step, and what of how much. */
export interface Step {
  readonly state: StepState;
  readonly said: string;
}

/** Of so many, so many are done. */
export function stateOf(done: number, total: number): StepState {
  if (total === 0) return 'none';
  if (done === 0) return 'todo';
  return done < total ? 'doing' : 'done';
}
