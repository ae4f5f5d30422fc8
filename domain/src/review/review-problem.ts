import type { SettingKey } from '../procedure/setting.ts';

/** Every reason for which the procedure forbids a step. Words with the remedy: `words/procedure.vi.ts`. */
export const reviewProblemCodes = [
  'dateInFuture',
  'dateBeforePreviousStep',
  'settingUnknown',
  'reasonMissing',
  // the round
  'roundAlreadyOpen',
  'roundNotOpen',
  'monthlyInsideAnnual',
  'monthMissing',
  'beforeMonthlyStart',
  'standardClassifiesNothing',
  'listNotClosed',
  'listAlreadyClosed',
  'roundConsolidated',
  'roundDecided',
  'roundNotDecided',
  'roundEmpty',
  'decisionNumberMissing',
  // rounds of income
  'incomeNotTaken',
  'incomePosted',
  'incomeIncomplete',
  'incomeLineUnknown',
  'incomeEnded',
  'incomeNotEarned',
  'incomeEarned',
  'casesNotEnded',
  'sidelinedNotClosed',
  'householdGone',
  'householdMovedSince',
  'notConsolidated',
  'changedSinceConsolidation',
  'opinionNotForeseen',
  'opinionNotSought',
  'opinionAlreadySought',
  'opinionAlreadyReceived',
  'opinionMissing',
  'remarksNotAnswered',
  'noRemarksToAnswer',
  'outsideWindow',
  'alreadyReported',
  'decisionAlreadySigned',
  'decisionUnknown',
  'laterDecisionStands',
  'nothingToDecide',
  // the case of a household
  'caseUnknown',
  'caseAlreadyListed',
  'caseDecided',
  'caseClosed',
  'caseSidelined',
  'caseNotSidelined',
  'caseInOtherVillage',
  'sourceNotAllowed',
  'requestMissing',
  'notOnCurrentList',
  'alreadyOnCurrentList',
  'wrongStandard',
  'screeningOnlyForRequests',
  'surveyAlreadyAccepted',
  'surveyMissing',
  'samePersonAccepts',
  'assessmentIncomplete',
  'besideIncomplete',
  'demonstrationTable',
  'formNotSigned',
  'notAccepted',
  'notAgreed',
  'notPosted',
  'postingNotOver',
  'objectionOpen',
  'objectionAlreadyOpen',
  'objectionUnknown',
  'complaintNeedsNameAndOwnCase',
  'withdrawOnlyRequest',
  'visitAgainFirst',
  'visitAlreadyRecorded',
  'nothingToReopen',
  'notReopened',
  'notRecognised',
  'paperMissing',
  'complaintAlreadyRegistered',
  // meeting and posting of the village
  'meetingAlreadyHeld',
  'meetingUnknown',
  'frontNotInvited',
  'nobodyAttended',
  'formOfMeetingNeedsReason',
  'nothingToVote',
  'votesDoNotAddUp',
  'votedTwice',
  'jointVoteOnlyForUnchanged',
  'minutesAlreadySigned',
  'minutesMissing',
  'minutesSignaturesMissing',
  'nothingToPost',
  'postedTwice',
  'bothPlacesNeeded',
  'alreadyPosted',
  'correctionNeedsReason',
  'correctionOmitsHouseholds',
  'postingUnknown',
  'postingAlreadyEnded',
] as const;

export type ReviewProblemCode = (typeof reviewProblemCodes)[number];

export interface ReviewProblem {
  readonly code: ReviewProblemCode;
  /** The households concerned, when the step was about several. */
  readonly caseIds?: readonly string[];
  readonly values?: Readonly<Record<string, string | number>>;
  /** The dated setting that nobody has entered for the day, behind `settingUnknown`. */
  readonly setting?: SettingKey;
}

/** What a machine answers to a command: the events to append, or why not. */
export type Decided<E> =
  { readonly ok: true; readonly events: readonly E[] } | { readonly ok: false; readonly problem: ReviewProblem };
