import { paperSetWords as words, type SetFolder, type SetPaperKind } from '@ra-soat/domain/words/paper-set.vi.ts';
import type { SetSources } from './set-sources.ts';

/** One file of the set: which paper, of what, in which folder; with a reason it cannot be made yet. */
export interface PlannedPaper {
  readonly folder: string;
  readonly kind: SetPaperKind;
  readonly title: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Papers of households in this one file. */
  readonly papers: number;
  readonly reason?: string;
}

type Of = Partial<Pick<PlannedPaper, 'papers' | 'reason'>> & { readonly name?: string };

function one(folder: SetFolder, kind: SetPaperKind, input: PlannedPaper['input'], of: Of = {}): PlannedPaper {
  const { name = '', papers = 1, reason } = of;
  const title = words.of(words.titles[kind], name);
  return { folder: words.folders[folder], kind, title, input, papers, ...(reason !== undefined && { reason }) };
}

/** To sign as PDF, to edit as Word. */
function both(folder: SetFolder, kind: SetPaperKind, input: PlannedPaper['input'], of: Of = {}): PlannedPaper[] {
  return (['pdf', 'docx'] as const).map((format) => one(folder, kind, { ...input, format }, of));
}

/** A paper that the round has not reached: named with its reason, so that nobody looks for it. */
const missing = (folder: SetFolder, kind: SetPaperKind, reason: string): PlannedPaper =>
  one(folder, kind, {}, { reason, papers: 1 });

function starting(roundId: string, sources: SetSources): PlannedPaper[] {
  const { plans, committees, requests } = sources;
  return [
    ...(plans.length === 0 ? [missing('start', 'paper.plan', words.noPlan)] : []),
    ...plans.flatMap(({ id, name }) => both('start', 'paper.plan', { planId: id }, { name })),
    ...committees.flatMap(({ id, name }) => both('start', 'paper.committee', { committeeId: id }, { name })),
    ...both('list', 'paper.reviewList', { roundId }),
    ...requests.flatMap(({ id, household: householdId, name }) => [
      one('list', 'paper.requestForm', { roundId, householdId, requestId: id }, { name }),
      one('list', 'paper.requestReceipt', { householdId, requestId: id }, { name }),
    ]),
  ];
}

/** Forms as they were filled in; of a village where nobody was surveyed those to be filled in by hand. */
function forms(roundId: string, { villages }: SetSources): PlannedPaper[] {
  return villages.flatMap(({ id: villageId, name, cases, surveyed, poor, receiving }) => [
    surveyed > 0
      ? one('forms', 'paper.filledForms', { roundId, villageId }, { name, papers: surveyed })
      : one('forms', 'paper.booklets', { roundId, villageId }, { name, papers: cases }),
    ...(poor > 0 ? [one('forms', 'paper.formC', { roundId, villageId, form: 'C' }, { name, papers: poor })] : []),
    ...(receiving > 0
      ? [one('forms', 'paper.formC', { roundId, villageId, form: 'C1' }, { name, papers: receiving })]
      : []),
  ]);
}

function middle(roundId: string, sources: SetSources, standards: readonly string[]): PlannedPaper[] {
  const { invitations, meetings, postings, objections, committeeMeetings } = sources;
  return [
    ...invitations.flatMap(({ id, name }) => both('meetings', 'paper.invitation', { invitationId: id }, { name })),
    ...(meetings.length === 0 ? [missing('meetings', 'paper.minutes', words.noMeeting)] : []),
    ...meetings.flatMap(({ id, name }) => both('meetings', 'paper.minutes', { meetingId: id }, { name })),
    ...(postings.length === 0 ? [missing('postings', 'paper.postedList', words.noPosting)] : []),
    ...postings.flatMap(({ id, name, ended }) => [
      ...standards.map((standard) => one('postings', 'paper.postedList', { postingId: id, standard }, { name })),
      one('postings', 'paper.postingMinutes', { postingId: id, of: 'start' }, { name: `${name}, ${words.start}` }),
      ...(ended
        ? [one('postings', 'paper.postingMinutes', { postingId: id, of: 'end' }, { name: `${name}, ${words.end}` })]
        : []),
    ]),
    ...objections.flatMap(({ id, name, answered, upheld }) => [
      one('objections', 'paper.objectionReceipt', { objectionId: id }, { name }),
      ...(answered ? both('objections', 'paper.objectionAnswer', { objectionId: id }, { name }) : []),
      ...(upheld ? [one('objections', 'paper.reverification', { objectionId: id }, { name })] : []),
    ]),
    ...committeeMeetings.flatMap(({ id, name }) =>
      both('reports', 'paper.committeeMinutes', { roundId, meetingId: id }, { name }),
    ),
  ];
}

function ending(roundId: string, sources: SetSources, standards: readonly string[], origin: string | null) {
  const { decisions, certificates, villages } = sources;
  const none = decisions.length === 0;
  return [
    ...both('reports', 'paper.roundReport', { roundId }),
    ...both('reports', 'paper.opinionLetter', { roundId }),
    ...(none ? [missing('decision', 'paper.decision', words.noDecision)] : []),
    ...decisions.flatMap(({ id, name }) =>
      standards.flatMap((standard) =>
        both('decision', 'paper.decision', { roundId, decisionId: id, standard }, { name }),
      ),
    ),
    ...(certificates.length === 0 ? [missing('certificates', 'paper.certificates', words.noCertificates)] : []),
    ...certificates.map(({ id, name, decision, count }) => {
      const input = { decisionId: decision, villageId: id, ...(origin !== null && { origin }) };
      return one('certificates', 'paper.certificates', input, { name, papers: count });
    }),
    ...(certificates.length > 0 ? [one('certificates', 'paper.signList', { roundId, list: 'certificates' })] : []),
    ...(none ? [missing('notices', 'paper.notices', words.noDecision)] : []),
    ...villages
      .filter(({ results }) => !none && results > 0)
      .map(({ id, name, results }) =>
        one('notices', 'paper.notices', { roundId, villageId: id }, { name, papers: results }),
      ),
    ...(none ? [] : [one('notices', 'paper.signList', { roundId, list: 'notices' })]),
  ];
}

/** Every file of the whole set of a round, in the order in which a commune files them. */
export function setPlan(
  roundId: string,
  sources: SetSources,
  { standards, origin }: { readonly standards: readonly string[]; readonly origin: string | null },
): PlannedPaper[] {
  return [
    ...starting(roundId, sources),
    ...forms(roundId, sources),
    ...middle(roundId, sources, standards),
    ...ending(roundId, sources, standards, origin),
  ];
}
