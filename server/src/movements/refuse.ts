import type { Judged, MovementProblem } from '@ra-soat/domain/registry/movement-problem.ts';
import { sayMovementProblem } from '@ra-soat/domain/words/movements.vi.ts';
import { Problem } from '../platform/problem.ts';

/** An event that is not recorded, in words. */
export function refuse(problem: MovementProblem): never {
  throw new Problem('MOVEMENT_REFUSED', { values: { why: sayMovementProblem(problem), because: problem.code } });
}

export function valueOf<T>(judged: Judged<T>): T {
  return judged.ok ? judged.value : refuse(judged.problem);
}
