/** How a point of a running session stands, as its organiser must know it. */
export const pointStates = ['trouble', 'silent', 'late', 'back', 'arriving', 'full', 'waiting'] as const;

export type PointState = (typeof pointStates)[number];

/** Minutes without a word after which a point is silent. */
export const SILENT_AFTER_MIN = 10;

/** What is known of a point; times in minutes before now. */
export interface PointFacts {
  readonly expected: number;
  /** Present or late, in this half-day. */
  readonly came: number;
  /** Since the half-day began; negative before. */
  readonly sinceStart: number;
  /** Since anything came from it: attendance, a sign, a question. Null: nothing in this session. */
  readonly heard: number | null;
  /** The last sign it gave, and when. */
  readonly signal: { readonly kind: 'here' | 'trouble' | 'back'; readonly ago: number } | null;
  readonly lateAfter: number;
}

/** A point whose people are all there needs nothing; one that told of trouble needs it until something comes again. */
export function pointState(facts: PointFacts): PointState {
  const { expected, came, sinceStart, heard, signal, lateAfter } = facts;
  const since = heard ?? Number.POSITIVE_INFINITY;
  const trouble = signal?.kind === 'trouble';
  if (trouble && since >= signal.ago) return 'trouble';
  const returned = signal !== null && signal.kind !== 'here' && since < SILENT_AFTER_MIN;
  if (expected > 0 && came >= expected) return returned ? 'back' : 'full';
  if (returned) return 'back';
  if (sinceStart < 0) return since < SILENT_AFTER_MIN ? 'arriving' : 'waiting';
  // What was heard before the start says nothing of the time after it.
  const sinceOrStart = Math.min(since, sinceStart);
  if (came === 0 && heard === null) return sinceStart >= lateAfter ? 'late' : 'arriving';
  return sinceOrStart >= SILENT_AFTER_MIN ? 'silent' : 'arriving';
}

/** States that call for a telephone call, the most urgent first. */
export const needsCall: readonly PointState[] = ['trouble', 'silent', 'late'];
