import type { DecidedClass, StandardId } from '../standards/standard.ts';
import type { BesideOpenings } from './case-event.ts';
import type { Arrival, ComplaintRoute, ListSource, Remark, SideState, VisitOutcome } from './case-terms.ts';
import type { SurveyAssessment } from './survey-assessment.ts';

/** What may be asked of a household's case; the day, the actor and the settings come in the context. */
export type CaseCommand =
  | ListCase
  | { readonly kind: 'case.screenOut'; readonly reason: string }
  | {
      readonly kind: 'survey.submit';
      readonly enteredBy: string;
      readonly assessment: SurveyAssessment;
      /** Mark of the sending: another one is another version, though it gives the same result. */
      readonly sending?: string;
    }
  | { readonly kind: 'survey.accept' }
  | { readonly kind: 'survey.return'; readonly reason: string; readonly remarks?: readonly Remark[] }
  | VisitCase
  | { readonly kind: 'case.vote'; readonly meetingId: string }
  | { readonly kind: 'case.post'; readonly postingId: string }
  | OpenObjection
  | AnswerObjection
  | { readonly kind: 'case.sideline'; readonly state: SideState; readonly reason: string }
  | { readonly kind: 'case.resume'; readonly reason: string }
  | { readonly kind: 'case.close'; readonly reason: string }
  | { readonly kind: 'case.decide'; readonly decisionId: string }
  | { readonly kind: 'case.remove'; readonly decisionId: string }
  | ReopenCase
  | EndRecognition
  | RegisterComplaint;

export interface ListCase {
  readonly kind: 'case.list';
  readonly caseId: string;
  readonly roundId: string;
  readonly villageId: string;
  readonly householdId: string;
  readonly standard: StandardId;
  readonly source: ListSource;
  readonly before: DecidedClass;
  readonly besideBefore?: BesideOpenings;
  readonly requestId?: string;
  readonly arrival?: Arrival;
}

export interface VisitCase {
  readonly kind: 'case.visit';
  readonly visitId: string;
  readonly visitor: string;
  readonly outcome: VisitOutcome;
  readonly note: string;
}

export interface OpenObjection {
  readonly kind: 'objection.open';
  readonly objectionId: string;
  readonly ownCase: boolean;
  readonly named: boolean;
  /** What the complainant calls it; absent: the kind that follows from the two facts above. */
  readonly as?: 'complaint' | 'feedback';
  readonly content: string;
}

export interface AnswerObjection {
  readonly kind: 'objection.answer';
  readonly objectionId: string;
  readonly upheld: boolean;
  readonly answer: string;
}

export interface ReopenCase {
  readonly kind: 'case.reopen';
  readonly reason: string;
  /** Number and day of the paper that asks for it. */
  readonly paper: string;
}

export interface EndRecognition {
  readonly kind: 'recognition.end';
  /** The decision that is revoked, and the one that revokes it. */
  readonly decisionId: string;
  readonly revokedBy: string;
  readonly reason: string;
}

export interface RegisterComplaint {
  readonly kind: 'complaint.register';
  /** Number in the register of incoming papers. */
  readonly reference: string;
  readonly route: ComplaintRoute;
}
