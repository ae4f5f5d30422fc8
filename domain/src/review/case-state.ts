import type { BesideClasses } from '../assessment/beside-result.ts';
import type { DecidedClass } from '../standards/standard.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { CaseListed, CasePosted, CaseReopened, CaseVisited, SurveySubmitted } from './case-event.ts';
import type { SideState } from './case-terms.ts';
import type { Recognition } from './recognition.ts';

/**
 * LISTED · SCREENED_OUT (Phiếu A) · SURVEYED (waits for nghiệm thu) · RESURVEY (returned, voted down, objection upheld,
 * found again, reopened) · ACCEPTED · AGREED · POSTED · SIDELINED · CLOSED (sidelined, ended with a reason) · DECIDED.
 */
export type CaseStage =
  | 'LISTED'
  | 'SCREENED_OUT'
  | 'SURVEYED'
  | 'RESURVEY'
  | 'ACCEPTED'
  | 'AGREED'
  | 'POSTED'
  | 'SIDELINED'
  | 'CLOSED'
  | 'DECIDED';

/** The case of one household in one round, folded from its events. */
export interface CaseState {
  readonly listing: CaseListed;
  readonly stage: CaseStage;
  /** Day of the last event. */
  readonly lastOn: IsoDate;
  /** The newest version of the form. */
  readonly survey?: SurveySubmitted;
  readonly acceptedBy?: string;
  /** The last meeting that voted on the household. */
  readonly meetingId?: string;
  /** Class of the agreed, posted or decided layer. */
  readonly class?: DecidedClass;
  /** Classes of the same layer by the further standards which the round decides. */
  readonly beside?: BesideClasses;
  readonly posting?: Pick<CasePosted, 'postingId' | 'on' | 'days' | 'endsOn'>;
  readonly openObjections: readonly string[];
  readonly answeredObjections: readonly string[];
  readonly sideState?: SideState;
  /** In the order of their entry; absent: none. */
  readonly visits?: readonly Pick<CaseVisited, 'visitId' | 'on' | 'outcome'>[];
  /** Not revoked, in the order of their decisions; the last one holds. */
  readonly recognitions: readonly Recognition[];
  /** Taken up again after a decision, until a new one decides it. */
  readonly reopened?: Pick<CaseReopened, 'on' | 'reason' | 'from'>;
  /** References of complaints after the decision. */
  readonly lateComplaints: readonly string[];
}
