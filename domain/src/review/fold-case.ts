import type { CaseDecided, CaseEvent, CaseListed, RecognitionEnded } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import type { Recognition } from './recognition.ts';

/** The state after one more event. Throws when the history does not start with `case.listed`: a defect. */
export function foldCase(state: CaseState | undefined, event: CaseEvent): CaseState {
  if (event.kind === 'case.listed') return opened(event);
  if (state === undefined) throw new Error(`a case cannot start with ${event.kind}`);
  return { ...change(state, event), lastOn: event.on };
}

function opened(listing: CaseListed): CaseState {
  const none = { openObjections: [], answeredObjections: [], recognitions: [], lateComplaints: [] };
  return { listing, stage: 'LISTED', lastOn: listing.on, ...none };
}

function change(state: CaseState, event: Exclude<CaseEvent, CaseListed>): CaseState {
  switch (event.kind) {
    case 'case.screenedOut':
      return { ...state, stage: 'SCREENED_OUT' };
    case 'survey.submitted':
      return { ...state, stage: 'SURVEYED', survey: event };
    case 'survey.accepted':
      return { ...state, stage: 'ACCEPTED', acceptedBy: event.by };
    case 'survey.returned':
      return backToSurvey(state);
    case 'case.visited': {
      const { visitId, on, outcome } = event;
      return { ...state, visits: [...(state.visits ?? []), { visitId, on, outcome }] };
    }
    case 'case.votedDown':
      return { ...backToSurvey(state), meetingId: event.meetingId };
    case 'case.agreed':
      return { ...withClasses(state, event), stage: 'AGREED', meetingId: event.meetingId };
    case 'case.posted':
      return { ...state, stage: 'POSTED', posting: event };
    case 'case.objected':
      return { ...state, openObjections: [...state.openObjections, event.objectionId] };
    case 'objection.answered':
      return answered(event.upheld ? backToSurvey(state) : state, event.objectionId);
    case 'case.sidelined':
      return { ...state, stage: 'SIDELINED', sideState: event.state };
    case 'case.resumed':
      return backToSurvey(state);
    case 'case.closed':
      return { ...state, stage: 'CLOSED' };
    case 'case.decided':
      return { ...recognised(withClasses(state, event), event, event.class), stage: 'DECIDED' };
    case 'case.reopened':
      return { ...backToSurvey(state), ...(event.afterDecision && { reopened: event }) };
    case 'case.removed':
      return recognised(state, event, 'GONE');
    case 'recognition.ended':
      return unrecognised(state, event);
    case 'complaint.registered':
      return { ...state, lateComplaints: [...state.lateComplaints, event.reference] };
  }
}

function withClasses(state: CaseState, event: Pick<CaseDecided, 'class' | 'beside'>): CaseState {
  return { ...state, class: event.class, ...(event.beside && { beside: event.beside }) };
}

/** What was accepted and agreed no longer stands, nor a side state; the forms and the earlier posting stay known. */
function backToSurvey(state: CaseState): CaseState {
  const { listing, lastOn, survey, meetingId, posting, visits, reopened } = state;
  const { openObjections, answeredObjections, recognitions, lateComplaints } = state;
  return {
    listing,
    lastOn,
    stage: survey === undefined ? 'LISTED' : 'RESURVEY',
    openObjections,
    answeredObjections,
    recognitions,
    lateComplaints,
    ...(reopened && { reopened }),
    ...(survey && { survey }),
    ...(meetingId !== undefined && { meetingId }),
    ...(posting && { posting }),
    ...(visits && { visits }),
  };
}

function answered(state: CaseState, objectionId: string): CaseState {
  return {
    ...state,
    openObjections: state.openObjections.filter((id) => id !== objectionId),
    answeredObjections: [...state.answeredObjections, objectionId],
  };
}

/** A decision ends the reopening. */
function recognised(
  state: CaseState,
  { decisionId, on, beside }: Pick<CaseDecided, 'decisionId' | 'on' | 'beside'>,
  found: Recognition['class'],
): CaseState {
  const { reopened: _ended, ...rest } = state;
  const persons = found === 'GONE' ? 0 : (state.survey?.assessment.persons ?? 0);
  const recognition = { decisionId, on, class: found, persons, ...(beside && { beside }) };
  return { ...rest, recognitions: [...state.recognitions, recognition] };
}

/** Back to the stage before the decision, where a new one can be signed. */
function unrecognised(state: CaseState, { decisionId, on, reason }: RecognitionEnded): CaseState {
  return {
    ...state,
    stage: state.stage === 'DECIDED' ? 'POSTED' : state.stage,
    recognitions: state.recognitions.filter((one) => one.decisionId !== decisionId),
    reopened: state.reopened ?? { on, reason, from: 'DECIDED' },
  };
}
