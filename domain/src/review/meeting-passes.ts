import type { Tally } from './case-terms.ts';

/** agree × 100 ≥ share × attendees: 25 of 50 and 25 of 49 pass, 24 of 49 does not (QĐ 24/2021 Art. 4). */
export function meetingPasses(tally: Tally, attendees: number, minAgreePercent: number): boolean {
  return attendees > 0 && tally.agree * 100 >= minAgreePercent * attendees;
}

/** Whole numbers, none negative, that together are everybody who attended. */
export function tallyAddsUp(tally: Tally, attendees: number): boolean {
  const counts = [tally.agree, tally.disagree, tally.abstain];
  const whole = counts.every((count) => Number.isInteger(count) && count >= 0);
  return whole && tally.agree + tally.disagree + tally.abstain === attendees;
}
