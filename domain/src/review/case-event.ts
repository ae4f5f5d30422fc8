import type { BesideClasses } from '../assessment/beside-result.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { DecidedClass, StandardId } from '../standards/standard.ts';
import type { CaseStage } from './case-state.ts';
import type {
  Arrival,
  ComplaintRoute,
  ListSource,
  ObjectionKind,
  Remark,
  SideState,
  Tally,
  VisitOutcome,
} from './case-terms.ts';
import type { SurveyAssessment } from './survey-assessment.ts';

/** What happened to one household in one round; `on` is the legal day, the day of entry is the server's. */
export type CaseEvent =
  | CaseListed
  | { readonly kind: 'case.screenedOut'; readonly on: IsoDate; readonly by: string; readonly reason: string }
  | SurveySubmitted
  | { readonly kind: 'survey.accepted'; readonly on: IsoDate; readonly version: number; readonly by: string }
  | SurveyReturned
  | CaseVisited
  | MeetingVoted<'case.agreed'>
  | MeetingVoted<'case.votedDown'>
  | CasePosted
  | CaseObjected
  | ObjectionAnswered
  | { readonly kind: 'case.sidelined'; readonly on: IsoDate; readonly state: SideState; readonly reason: string }
  | { readonly kind: 'case.resumed'; readonly on: IsoDate; readonly reason: string }
  | { readonly kind: 'case.closed'; readonly on: IsoDate; readonly state: SideState; readonly reason: string }
  | CaseDecided
  | CaseReopened
  | { readonly kind: 'case.removed'; readonly on: IsoDate; readonly decisionId: string }
  | RecognitionEnded
  | ComplaintRegistered;

/** What a household was by a local standard: class by its last decision, and whether it was ever on its lists. */
export interface BesideOpening {
  readonly class: DecidedClass;
  readonly everPoor: boolean;
  readonly everNearPoor: boolean;
}

/** By local standard of the round; absent: never on a list of it. */
export type BesideOpenings = Readonly<Record<string, BesideOpening>>;

export interface CaseListed {
  readonly kind: 'case.listed';
  readonly on: IsoDate;
  readonly caseId: string;
  readonly roundId: string;
  readonly villageId: string;
  readonly householdId: string;
  readonly standard: StandardId;
  readonly source: ListSource;
  /** Class by the last decision before this round. */
  readonly before: DecidedClass;
  readonly besideBefore?: BesideOpenings;
  /** The Mẫu 01 (or the village's proposal) behind a household that is not on the current list. */
  readonly requestId?: string;
  /** Came with its status from elsewhere or by a split since the opening. */
  readonly arrival?: Arrival;
}

export interface SurveySubmitted {
  readonly kind: 'survey.submitted';
  readonly on: IsoDate;
  /** 1, 2, 3 … in the case. */
  readonly version: number;
  /** Who filled the paper form at the household. */
  readonly enteredBy: string;
  /** Whose account keyed it. */
  readonly keyedBy: string;
  readonly assessment: SurveyAssessment;
  /** Mark of the sending; absent in events from before there was one. */
  readonly sending?: string;
}

export interface SurveyReturned {
  readonly kind: 'survey.returned';
  readonly on: IsoDate;
  readonly version: number;
  readonly by: string;
  readonly reason: string;
  /** Findings at single questions. */
  readonly remarks?: readonly Remark[];
}

/** Somebody went to the household; it says nothing about the result. */
export interface CaseVisited {
  readonly kind: 'case.visited';
  readonly on: IsoDate;
  readonly visitId: string;
  /** Account of the rà soát viên who went. */
  readonly visitor: string;
  readonly outcome: VisitOutcome;
  readonly note: string;
}

export interface MeetingVoted<K extends 'case.agreed' | 'case.votedDown'> {
  readonly kind: K;
  readonly on: IsoDate;
  readonly meetingId: string;
  readonly attendees: number;
  readonly tally: Tally;
  readonly class: DecidedClass;
  /** One vote agrees to the classes by all standards which the round decides. */
  readonly beside?: BesideClasses;
}

export interface CaseDecided {
  readonly kind: 'case.decided';
  readonly on: IsoDate;
  readonly decisionId: string;
  readonly class: DecidedClass;
  readonly beside?: BesideClasses;
}

export interface CasePosted {
  readonly kind: 'case.posted';
  readonly on: IsoDate;
  readonly postingId: string;
  /** Working days. */
  readonly days: number;
  /** Last day of the posting, by the holidays known then. */
  readonly endsOn: IsoDate;
}

export interface CaseObjected {
  readonly kind: 'case.objected';
  readonly on: IsoDate;
  readonly objectionId: string;
  readonly objection: ObjectionKind;
  readonly content: string;
  /** Deadline of the re-verification; absent where the setting is unknown. */
  readonly answerBy?: IsoDate;
}

export interface ObjectionAnswered {
  readonly kind: 'objection.answered';
  readonly on: IsoDate;
  readonly objectionId: string;
  readonly upheld: boolean;
  readonly answer: string;
}

/** A step was taken back; the forms, votes, postings and recognitions so far stay on record. */
export interface CaseReopened {
  readonly kind: 'case.reopened';
  readonly on: IsoDate;
  /** The round was decided: a new decision must end it. */
  readonly afterDecision: boolean;
  /** Where it stood. */
  readonly from: CaseStage;
  readonly by: string;
  readonly reason: string;
  /** Number and day of the paper that asks for it. */
  readonly paper: string;
}

export interface RecognitionEnded {
  readonly kind: 'recognition.ended';
  readonly on: IsoDate;
  readonly decisionId: string;
  /** The decision that revokes it, with its reason. */
  readonly revokedBy: string;
  readonly reason: string;
}

export interface ComplaintRegistered {
  readonly kind: 'complaint.registered';
  readonly on: IsoDate;
  readonly reference: string;
  readonly route: ComplaintRoute;
}
