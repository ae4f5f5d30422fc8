import type { IsoDate } from '../kernel/dates.ts';
import { reviewRulesOn } from '../procedure/review-rules.ts';
import type { DecidedClass } from '../standards/standard.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import { foldCase } from './fold-case.ts';
import { foldRound } from './fold-round.ts';
import type { CaseContext, RoundContext, VillageContext } from './review-context.ts';
import type { RoundEvent } from './round-event.ts';
import type { SurveyAssessment } from './survey-assessment.ts';
import type { Meeting, Posting } from './village-event.ts';

/** Sample data of the machines' tests: one commune, the annual round of 2026, invented ids. */
export const opened: RoundEvent = {
  kind: 'round.opened',
  on: '2026-09-01',
  roundId: 'R-2026',
  communeId: 'X',
  roundKind: 'annual',
  standard: 'vn-2022',
  year: 2026,
  legalBasis: 'DEMO-KH 01',
  window: { from: '2026-09-01', to: '2026-12-14' },
};

export const listClosed: RoundEvent = { kind: 'list.closed', on: '2026-09-10' };

export const reviewing = [opened, listClosed].reduce<ReturnType<typeof foldRound> | undefined>(foldRound, undefined);

export const caseContext = (on: IsoDate, actor = 'officer'): CaseContext => ({
  on,
  today: '2027-06-30',
  actor,
  rules: reviewRulesOn(on),
  round: reviewing,
});

export const villageContext = (on: IsoDate, cases: readonly CaseState[]): VillageContext => ({
  ...caseContext(on),
  villageId: 'T1',
  cases: new Map(cases.map((state) => [state.listing.caseId, state])),
});

export const roundContext = (on: IsoDate, cases: readonly CaseState[]): RoundContext => ({ ...caseContext(on), cases });

export const listed = (caseId: string, before: DecidedClass): CaseEvent => ({
  kind: 'case.listed',
  on: '2026-09-05',
  caseId,
  roundId: 'R-2026',
  villageId: 'T1',
  householdId: `H-${caseId}`,
  standard: 'vn-2022',
  source: before === 'NON_POOR' ? 'reviewRequest' : 'currentList',
  before,
  ...(before === 'NON_POOR' && { requestId: `DEMO-${caseId}` }),
});

export const assessed = (of: SurveyAssessment['class']): SurveyAssessment => ({
  standard: 'vn-2022',
  area: 'rural',
  class: of,
  scoredWith: 'keyedTotal',
  b1: of === 'NON_POOR' ? 180 : 120,
  b2: of === 'POOR' ? 40 : 10,
  persons: 4,
  signed: { respondent: true, enumerator: true },
});

export const submitted = (of: SurveyAssessment['class'], version = 1, on: IsoDate = '2026-09-20'): CaseEvent => ({
  kind: 'survey.submitted',
  on,
  version,
  enteredBy: 'surveyor',
  keyedBy: 'officer',
  assessment: assessed(of),
});

export const accepted = (version = 1, on: IsoDate = '2026-10-01'): CaseEvent => ({
  kind: 'survey.accepted',
  on,
  version,
  by: 'head',
});

export const agreed = (of: DecidedClass, meetingId = 'M1', on: IsoDate = '2026-11-02'): CaseEvent => ({
  kind: 'case.agreed',
  on,
  meetingId,
  attendees: 50,
  tally: { agree: 25, disagree: 20, abstain: 5 },
  class: of,
});

export const votedDown = (of: DecidedClass): CaseEvent => ({
  kind: 'case.votedDown',
  on: '2026-11-02',
  meetingId: 'M1',
  attendees: 49,
  tally: { agree: 24, disagree: 25, abstain: 0 },
  class: of,
});

export const posted = (postingId = 'P1', on: IsoDate = '2026-11-20', endsOn: IsoDate = '2026-11-26'): CaseEvent => ({
  kind: 'case.posted',
  on,
  postingId,
  days: 3,
  endsOn,
});

/** Listed, surveyed, accepted: ready for the meeting. */
export const ready = (caseId: string, before: DecidedClass, now: DecidedClass): CaseEvent[] => [
  listed(caseId, before),
  submitted(now),
  accepted(),
];

/** Everything up to the posted list P1. */
export const hung = (caseId: string, before: DecidedClass, now: DecidedClass): CaseEvent[] => [
  ...ready(caseId, before, now),
  agreed(now),
  posted(),
];

export function caseOf(events: readonly CaseEvent[]): CaseState {
  const state = events.reduce<CaseState | undefined>(foldCase, undefined);
  if (state === undefined) throw new Error('a history needs an event');
  return state;
}

export const uninvitedMeeting = (votes: Meeting['votes'], meetingId = 'M1'): Meeting => ({
  meetingId,
  form: 'inPerson',
  frontPresent: true,
  chair: 'head',
  secretary: 'secretary',
  attendees: 50,
  votes,
});

export const meeting = (votes: Meeting['votes'], meetingId = 'M1'): Meeting => ({
  ...uninvitedMeeting(votes, meetingId),
  frontInvitedOn: '2026-10-25',
});

export const single = (caseId: string, agree = 30): Meeting['votes'][number] => ({
  caseIds: [caseId],
  joint: false,
  tally: { agree, disagree: 50 - agree, abstain: 0 },
});

export const list = (caseIds: readonly string[], postingId = 'P1'): Posting => ({
  postingId,
  caseIds,
  places: ['villageHouse', 'communeOffice'],
  announced: true,
});
