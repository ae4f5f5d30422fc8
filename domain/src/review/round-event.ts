import type { IsoDate } from '../kernel/dates.ts';
import type { BesideStandard } from '../standards/beside.ts';
import type { StandardId } from '../standards/standard.ts';
import type { BesideLists, DecisionLists } from './decision-lists.ts';

/** What happened in the round of a commune. */
export type RoundEvent =
  | RoundOpened
  | { readonly kind: 'list.closed'; readonly on: IsoDate }
  | { readonly kind: 'list.reopened'; readonly on: IsoDate; readonly reason: string }
  | RoundConsolidated
  | { readonly kind: 'round.reopened'; readonly on: IsoDate; readonly reason: string }
  | { readonly kind: 'opinion.sought'; readonly on: IsoDate; readonly body: string; readonly replyBy?: IsoDate }
  | { readonly kind: 'opinion.received'; readonly on: IsoDate; readonly agreed: boolean; readonly remarks: string }
  | { readonly kind: 'opinion.answered'; readonly on: IsoDate; readonly answer: string }
  | DecisionSigned
  | DecisionAmended
  | DecisionRevoked
  | { readonly kind: 'round.reported'; readonly on: IsoDate; readonly stage: ResultStage };

export interface RoundConsolidated {
  readonly kind: 'round.consolidated';
  readonly on: IsoDate;
  readonly lists: DecisionLists;
  readonly beside?: BesideLists;
  /** Why it was done although the committee still wants villages looked at again. */
  readonly committeeReason?: string;
}

/** Sơ bộ, chính thức. */
export type ResultStage = 'preliminary' | 'official';

export type RoundKind = 'annual' | 'regular';

export interface RoundOpening {
  readonly roundId: string;
  readonly communeId: string;
  readonly roundKind: RoundKind;
  /** Leads: the one whose lists the class before comes from. */
  readonly standard: StandardId;
  /** The further standards, each with its own result; absent: none. */
  readonly beside?: readonly BesideStandard[];
  /** The year at whose end the result stands. */
  readonly year: number;
  /** Of a regular round: its month, 1-12. */
  readonly month?: number;
  readonly legalBasis: string;
}

export interface RoundOpened extends RoundOpening {
  readonly kind: 'round.opened';
  readonly on: IsoDate;
  /** First and last day of the round, by the settings of the opening day. */
  readonly window: RoundWindow;
}

export interface RoundWindow {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface DecisionSigned {
  readonly kind: 'decision.signed';
  readonly on: IsoDate;
  readonly decisionId: string;
  /** Số …/QĐ-UBND. */
  readonly number: string;
  readonly signedBy: string;
  readonly beside?: BesideLists;
  /** Every household it decides, also those found not poor that stand on no list. */
  readonly caseIds: readonly string[];
  readonly lists: DecisionLists;
}

export interface DecisionAmended extends Omit<DecisionSigned, 'kind'> {
  readonly kind: 'decision.amended';
  readonly amends: string;
  readonly reason: string;
  readonly opinionReference?: string;
  /** Closed since: they leave the lists. */
  readonly removedIds: readonly string[];
}

export interface DecisionRevoked {
  readonly kind: 'decision.revoked';
  readonly on: IsoDate;
  readonly decisionId: string;
  readonly number: string;
  readonly signedBy: string;
  readonly revokes: string;
  readonly reason: string;
  /** No household of the revoked decision is left. */
  readonly whole: boolean;
  readonly caseIds: readonly string[];
}
