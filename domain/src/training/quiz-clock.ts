/** How long somebody has had a paper open, as the device that shows it can tell. */
export interface PaperClock {
  /** Instant of opening, by the device's clock. */
  readonly startedAt: number;
  /** Whole seconds counted so far; they never go back. */
  readonly countedS: number;
}

/**
 * Whole seconds since the paper was opened, also while it was left: by the clock, and never less than what was counted
 * already, so that a clock that is set back gives no time.
 */
export function takenSeconds({ startedAt, countedS }: PaperClock, now: number, watchedS = 0): number {
  return Math.max(countedS + Math.floor(watchedS), Math.floor((now - startedAt) / 1000), 0);
}

/** Whole seconds left of so many minutes; never below 0. */
export function secondsLeft(minutes: number, takenS: number): number {
  return Math.max(0, minutes * 60 - takenS);
}

/** "9:05" */
export function clockText(seconds: number): string {
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
