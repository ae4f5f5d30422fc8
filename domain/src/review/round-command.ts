import type { ResultStage, RoundOpening } from './round-event.ts';

/** What may be asked of the round of a commune. */
export type RoundCommand =
  | ({ readonly kind: 'round.open' } & RoundOpening)
  | { readonly kind: 'list.close' }
  | { readonly kind: 'round.consolidate' }
  | { readonly kind: 'opinion.seek' }
  | { readonly kind: 'opinion.receive'; readonly agreed: boolean; readonly remarks: string }
  | { readonly kind: 'opinion.answer'; readonly answer: string }
  | {
      readonly kind: 'decision.sign';
      readonly decisionId: string;
      readonly number: string;
      readonly signedBy: string;
    }
  | { readonly kind: 'round.report'; readonly stage: ResultStage };
