import type { CaseEvent, CaseListed, SurveySubmitted } from './case-event.ts';
import { must } from './season-must.ts';
import { dayOfWorkAfter } from './season-calendar.ts';
import type { ListPosted, MeetingHeld } from './village-event.ts';

/** What the reader of random seasons remembers of a household, from its events alone. */
export interface Dossier {
  readonly listed: CaseListed;
  last: string;
  /** Steps that stand since the last form: form → accepted → agreed → posted. */
  form?: SurveySubmitted;
  step: 'none' | 'form' | 'accepted' | 'agreed' | 'posted' | 'side' | 'closed' | 'decided';
  meeting?: string;
  postedOn?: string;
  posting?: string;
  readonly open: Set<string>;
  /** Days on which nobody was met. */
  readonly nobodyOn: Set<string>;
  /** By which decisions it is recognised, the newest last. */
  readonly recognised: { by: string; gone: boolean }[];
  reopenedAfterDecision: boolean;
}

/** Meetings, days of signed minutes, lists: by id. */
export interface VillagePapers {
  readonly meetings: Map<string, MeetingHeld>;
  readonly signed: Map<string, string>;
  readonly postings: Map<string, ListPosted>;
}

export function fresh(listed: CaseListed): Dossier {
  const none = { step: 'none', reopenedAfterDecision: false } as const;
  return { listed, last: listed.on, open: new Set(), nobodyOn: new Set(), recognised: [], ...none };
}

/** Nghiệm thu by somebody else, of a complete and signed form. */
export function readAcceptance(dossier: Dossier, { by }: Extract<CaseEvent, { kind: 'survey.accepted' }>): void {
  const { form, step } = dossier;
  must(step === 'form' && form !== undefined, 'accepted without a form');
  must(by !== form.enteredBy && by !== form.keyedBy, 'accepted by who filled or keyed it');
  const { scoredWith, class: found, signed } = form.assessment;
  must(
    scoredWith !== 'demonstration' && found !== 'UNDETERMINED' && signed.respondent && signed.enumerator,
    'accepted with a gap',
  );
  dossier.step = 'accepted';
}

/** Why a household may not be decided on a day; nothing when it may. */
export function ready({ step, open, postedOn, last }: Dossier, on: string): string {
  if (open.size > 0) return 'a complaint is open';
  if (step !== 'posted' || postedOn === undefined) return `the steps end with ${step}`;
  if (on <= dayOfWorkAfter(postedOn, 3)) return 'the posting is not over';
  return on < last ? 'before its last step' : '';
}

/** The four lists of Mẫu 02, from the class before and the class of the form. */
export function fourListsOf(caseIds: readonly string[], cases: ReadonlyMap<string, Dossier>) {
  const on = (wanted: (before: string, now: string) => boolean) =>
    caseIds.filter((id) => {
      const dossier = cases.get(id);
      return dossier !== undefined && wanted(dossier.listed.before, dossier.form?.assessment.class ?? '');
    });
  return {
    POOR: on((_, now) => now === 'POOR'),
    NEAR_POOR: on((_, now) => now === 'NEAR_POOR'),
    EXITED_POVERTY: on((before, now) => before === 'POOR' && now !== 'POOR'),
    EXITED_NEAR_POVERTY: on((before, now) => before === 'NEAR_POOR' && now === 'NON_POOR'),
  };
}
