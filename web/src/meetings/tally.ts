import { meetingPasses, tallyAddsUp } from '@ra-soat/domain/review/meeting-passes.ts';
import { meetingWords } from '../words/meetings.vi.ts';

/** Hands as counted so far; null = not typed, and follows from the others. */
export interface TypedTally {
  readonly agree: number | null;
  readonly disagree: number | null;
  readonly abstain: number | null;
}

export interface Tally {
  readonly agree: number;
  readonly disagree: number;
  readonly abstain: number;
}

export const untypedTally: TypedTally = { agree: null, disagree: null, abstain: null };

/** Everybody agrees until something else is typed; who did not agree, did not agree. */
export function tallyOf({ agree, disagree, abstain }: TypedTally, attendees: number): Tally {
  const others = abstain ?? 0;
  if (agree === null) {
    return { agree: Math.max(0, attendees - (disagree ?? 0) - others), disagree: disagree ?? 0, abstain: others };
  }
  return { agree, disagree: disagree ?? Math.max(0, attendees - agree - others), abstain: others };
}

export interface Verdict {
  readonly outcome: 'passes' | 'fails' | 'noSum' | 'noRule';
  readonly text: string;
}

/** What a count means, as it is typed: "24/49: không đạt, hộ phải rà soát lại". */
export function verdictOf(tally: Tally, attendees: number, minAgreePercent: number | undefined): Verdict {
  if (attendees < 1) return { outcome: 'noSum', text: meetingWords.nobody };
  if (!tallyAddsUp(tally, attendees)) {
    return { outcome: 'noSum', text: meetingWords.noSum(tally.agree + tally.disagree + tally.abstain, attendees) };
  }
  if (minAgreePercent === undefined) return { outcome: 'noRule', text: meetingWords.noRule };
  const outcome = meetingPasses(tally, attendees, minAgreePercent) ? 'passes' : 'fails';
  return { outcome, text: meetingWords[outcome](tally.agree, attendees) };
}
