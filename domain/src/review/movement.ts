import type { DecidedClass } from '../standards/standard.ts';
import type { Arrival } from './case-terms.ts';

/** A class, or gone: died alone, moved away, merged, or closed without a review. */
export type ClassAfter = DecidedClass | 'GONE';

/** What a household was and is, between the last annual decision and this one. */
export interface Standing {
  readonly before: DecidedClass;
  readonly after: ClassAfter;
  /** On a list of poor, near-poor households in an earlier year; look-back unlimited ✘ (procedure.md §11). */
  readonly everPoor: boolean;
  readonly everNearPoor: boolean;
  /** Came with the class `before` from elsewhere, or by a split: it is not part of the opening. */
  readonly arrival?: Arrival;
}

export type MovementLabel =
  | 'stillPoor'
  | 'poorToNearPoor'
  | 'poorToNonPoor'
  | 'poorGone'
  | 'nearPoorToPoor'
  | 'stillNearPoor'
  | 'nearPoorToNonPoor'
  | 'nearPoorGone'
  | 'relapsedPoor'
  | 'newPoor'
  | 'relapsedNearPoor'
  | 'newNearPoor'
  | 'notListed';

/** Columns 2-4 are decreases, 5-8 increases. */
export type FlowColumn = 2 | 3 | 4 | 5 | 6 | 7 | 8;

export interface Movement {
  readonly label: MovementLabel;
  readonly r2: readonly FlowColumn[];
  readonly r3: readonly FlowColumn[];
}

const movements = {
  POOR: {
    POOR: { label: 'stillPoor', r2: [], r3: [] },
    NEAR_POOR: { label: 'poorToNearPoor', r2: [2], r3: [5] },
    NON_POOR: { label: 'poorToNonPoor', r2: [3], r3: [] },
    GONE: { label: 'poorGone', r2: [4], r3: [] },
  },
  NEAR_POOR: {
    POOR: { label: 'nearPoorToPoor', r2: [5], r3: [3] },
    NEAR_POOR: { label: 'stillNearPoor', r2: [], r3: [] },
    NON_POOR: { label: 'nearPoorToNonPoor', r2: [], r3: [2] },
    GONE: { label: 'nearPoorGone', r2: [], r3: [4] },
  },
} as const satisfies Record<'POOR' | 'NEAR_POOR', Record<ClassAfter, Movement>>;

/** Label and columns of the movement reports, exactly as the table of procedure.md §11. */
export function movementOf(standing: Standing): Movement {
  const { before, after, arrival } = standing;
  if (before === 'NON_POOR') return newlyListed(standing);
  const moved: Movement = movements[before][after];
  if (arrival === undefined) return moved;
  return before === 'POOR' ? { ...moved, r2: [8, ...moved.r2] } : { ...moved, r3: [8, ...moved.r3] };
}

/** A former poor household that returns as near-poor counts as tái cận nghèo ✘ (default). */
function newlyListed({ after, everPoor, everNearPoor }: Standing): Movement {
  if (after === 'POOR') {
    return everPoor ? { label: 'relapsedPoor', r2: [6], r3: [] } : { label: 'newPoor', r2: [7], r3: [] };
  }
  if (after === 'NEAR_POOR') {
    const again = everPoor || everNearPoor;
    return again ? { label: 'relapsedNearPoor', r2: [], r3: [6] } : { label: 'newNearPoor', r2: [], r3: [7] };
  }
  return { label: 'notListed', r2: [], r3: [] };
}
