import type { ClassAfter } from '@ra-soat/domain/review/movement.ts';
import { classShort } from '../words/classes.vi.ts';
import { laterWords } from '../words/later.vi.ts';

/** A decided class in words; none while no decision in force says anything. */
export function classSaid(of: ClassAfter | null): string {
  if (of === null) return laterWords.notDecided;
  return of === 'GONE' ? laterWords.gone : classShort[of];
}
