import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { BesideEntries } from '@ra-soat/domain/assessment/assess-beside.ts';
import { findingKey } from '../../answers/finding-key.ts';
import type { FieldCase, FieldRound, FieldWork } from '../../device/device.ts';

interface Beginning {
  readonly surveyId: string;
  /** By the phone's clock. */
  readonly at: string;
  /** In Vietnam, put right by what the server last said. */
  readonly today: IsoDate;
  readonly mode: FieldWork['mode'];
}

/**
 * A filling begins: members as known, the answers of a form that came back, today as the day of the interview. A class
 * by a local standard that the last form had is a proposal and must be confirmed, so it is left out.
 */
export function startWork(kase: FieldCase, round: FieldRound, { surveyId, at, today, mode }: Beginning): FieldWork {
  const { householdId, roundId, basis, evidence, kept, beside } = kase;
  const sheets: BesideEntries = Object.fromEntries(
    Object.entries(beside).flatMap(([standard, { sheet }]) => (sheet ? [[standard, { sheet }]] : [])),
  );
  return {
    surveyId,
    householdId,
    roundId,
    basis,
    mode,
    evidence: { ...evidence, version: round.formVersion, interviewOn: today },
    signed: { respondent: false, enumerator: false },
    beside: sheets,
    reasons: Object.fromEntries(kept.map((one) => [findingKey(one), one.reason])),
    remarkAnswers: {},
    startedAt: at,
  };
}
