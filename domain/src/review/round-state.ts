import type { IsoDate } from '../kernel/dates.ts';
import type { BesideLists, DecisionLists } from './decision-lists.ts';
import type { DecisionAmended, DecisionRevoked, DecisionSigned, ResultStage, RoundOpened } from './round-event.ts';

export type RoundStage = 'LISTING' | 'REVIEWING' | 'CONSOLIDATED' | 'DECIDED' | 'REPORTED';

export type OpinionState = 'sought' | 'agreed' | 'remarks' | 'remarksAnswered';

/** The round of a commune, folded from its events. */
export interface RoundState {
  readonly opening: RoundOpened;
  readonly stage: RoundStage;
  readonly lastOn: IsoDate;
  /** First day on which the list was closed: steps of households begin then. */
  readonly listClosedOn?: IsoDate;
  /** Closed once more after a reopening. */
  readonly listClosedAgainOn?: IsoDate;
  /** As consolidated; a decision must carry the same. */
  readonly lists?: DecisionLists;
  readonly besideLists?: BesideLists;
  /** Of the lists as consolidated last. */
  readonly opinion?: OpinionState;
  /** The one that decided the round; absent again when it is revoked as a whole. */
  readonly decision?: DecisionSigned;
  /** Amendments and revocations in their order, whether or not they were revoked themselves. */
  readonly laterDecisions: readonly (DecisionAmended | DecisionRevoked)[];
  readonly reported: readonly ResultStage[];
}
