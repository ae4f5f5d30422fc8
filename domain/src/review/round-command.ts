import type { ResultStage, RoundOpening } from './round-event.ts';

/** What may be asked of the round of a commune. */
export type RoundCommand =
  | ({ readonly kind: 'round.open' } & RoundOpening)
  | { readonly kind: 'list.close' }
  | { readonly kind: 'list.reopen'; readonly reason: string }
  | { readonly kind: 'round.consolidate'; readonly committeeReason?: string }
  | { readonly kind: 'round.reopen'; readonly reason: string }
  | { readonly kind: 'opinion.seek' }
  | { readonly kind: 'opinion.receive'; readonly agreed: boolean; readonly remarks: string }
  | { readonly kind: 'opinion.answer'; readonly answer: string }
  | {
      readonly kind: 'decision.sign';
      readonly decisionId: string;
      readonly number: string;
      readonly signedBy: string;
    }
  | AmendDecision
  | RevokeDecision
  | { readonly kind: 'round.report'; readonly stage: ResultStage };

interface NewDecision {
  readonly decisionId: string;
  readonly number: string;
  readonly signedBy: string;
  readonly reason: string;
}

export interface AmendDecision extends NewDecision {
  readonly kind: 'decision.amend';
  /** The decision it amends. */
  readonly amends: string;
  /** Reopened households whose steps are done again. */
  readonly caseIds: readonly string[];
  /** Number and day of the written opinion, where the settings of the day ask for one. */
  readonly opinionReference?: string;
}

export interface RevokeDecision extends NewDecision {
  readonly kind: 'decision.revoke';
  readonly revokes: string;
  /** Absent: the whole decision. */
  readonly caseIds?: readonly string[];
}
