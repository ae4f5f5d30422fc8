import type { Device } from '../../device/device.ts';
import { householdCardWords } from '../../words/capture-household.vi.ts';
import { legalDay, timeOfDay } from '../legal-day.ts';

export const missedOutcomes = ['ABSENT', 'REFUSED', 'NOT_FOUND', 'MOVED_AWAY'] as const;
export type MissedOutcome = (typeof missedOutcomes)[number];

export interface VisitDraft {
  readonly outcome: MissedOutcome | null;
  /** 08:05 */
  readonly time: string;
  readonly reason: string;
}

export function blankVisit(nowMs: number): VisitDraft {
  return { outcome: null, time: timeOfDay(nowMs), reason: '' };
}

/** What is missing, in words, by field. */
export function visitFaults({ outcome, reason }: VisitDraft): { readonly outcome?: string; readonly reason?: string } {
  return {
    ...(outcome === null && { outcome: householdCardWords.needOutcome }),
    ...(reason.trim() === '' && { reason: householdCardWords.needReason }),
  };
}

/** The visit as it is recorded: its time goes into the note, the day is the day in Việt Nam. */
export function visitOf(
  { outcome, time, reason }: VisitDraft,
  about: { readonly visitId: string; readonly householdId: string; readonly roundId: string; readonly nowMs: number },
): Parameters<Device['recordVisit']>[0] | undefined {
  const { nowMs, ...key } = about;
  if (outcome === null || reason.trim() === '') return undefined;
  const note = householdCardWords.noted(time, reason.trim()).slice(0, 500);
  return { ...key, on: legalDay(nowMs), outcome, note };
}
