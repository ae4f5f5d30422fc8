import type { IsoDate } from '../kernel/dates.ts';
import type { BesideLists, DecisionLists } from './decision-lists.ts';
import type { DecisionSigned, ResultStage, RoundOpened } from './round-event.ts';

export type RoundStage = 'LISTING' | 'REVIEWING' | 'CONSOLIDATED' | 'DECIDED' | 'REPORTED';

export type OpinionState = 'sought' | 'agreed' | 'remarks' | 'remarksAnswered';

/** The round of a commune, folded from its events. */
export interface RoundState {
  readonly opening: RoundOpened;
  readonly stage: RoundStage;
  readonly lastOn: IsoDate;
  readonly listClosedOn?: IsoDate;
  /** As consolidated; a decision must carry the same. */
  readonly lists?: DecisionLists;
  readonly besideLists?: BesideLists;
  /** Of the lists as consolidated last. */
  readonly opinion?: OpinionState;
  readonly decision?: DecisionSigned;
  readonly reported: readonly ResultStage[];
}
