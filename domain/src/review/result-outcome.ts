import type { DecidedClass } from '../standards/standard.ts';

/** What a decision means to one household, in the order in which a village reads it out. */
export const resultOutcomes = [
  'newPoor',
  'newNearPoor',
  'staysPoor',
  'staysNearPoor',
  'nearPoorToPoor',
  'poorToNearPoor',
  'poorToNonPoor',
  'nearPoorToNonPoor',
  'notRecognised',
  'closed',
  'revoked',
] as const;

export type ResultOutcome = (typeof resultOutcomes)[number];

const outcomes = {
  POOR: { POOR: 'staysPoor', NEAR_POOR: 'poorToNearPoor', NON_POOR: 'poorToNonPoor' },
  NEAR_POOR: { POOR: 'nearPoorToPoor', NEAR_POOR: 'staysNearPoor', NON_POOR: 'nearPoorToNonPoor' },
  NON_POOR: { POOR: 'newPoor', NEAR_POOR: 'newNearPoor', NON_POOR: 'notRecognised' },
} as const satisfies Record<DecidedClass, Record<DecidedClass, ResultOutcome>>;

/** `after` is null for a household that could not be reviewed and was closed with a reason. */
export function resultOutcome(before: DecidedClass, after: DecidedClass | null): ResultOutcome {
  return after === null ? 'closed' : outcomes[before][after];
}
