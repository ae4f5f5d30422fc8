import { randomUUID } from 'node:crypto';
import { coverageSamples } from './matrix-samples-coverage.ts';
import { seasonSamples } from './matrix-samples-season.ts';
import { aboveSamples } from './matrix-samples-above.ts';
import { samplesAfterDecision } from './matrix-samples-after.ts';
import { reopenSamples } from './matrix-samples-reopen.ts';
import * as bodies from './test-story-bodies.ts';
import type { StoryIds } from './test-story-bodies.ts';
import { exportSamples } from './matrix-samples-exports.ts';
import { fieldSamples } from './matrix-samples-field.ts';
import { phoneSamples } from './matrix-samples-phones.ts';
import { movementSamples } from './matrix-samples-movements.ts';
import { materialSamples } from './matrix-samples-materials.ts';
import { attendanceSamples } from './matrix-samples-attendance.ts';
import { keyingSamples } from './matrix-samples-keying.ts';
import { quizSamples } from './matrix-samples-quizzes.ts';
import { trainingSamples } from './matrix-samples-training.ts';
import { paperSamples } from './matrix-samples-papers.ts';
import { placeReportSamples } from './matrix-samples-place-reports.ts';
import { practiceSamples } from './matrix-samples-practice.ts';
import { incomeSamples } from './matrix-samples-income.ts';
import { listSamples } from './matrix-samples-list.ts';
import { accountSamples } from './matrix-accounts.ts';
import { qualificationSamples } from './matrix-samples-qualification.ts';
import { questionSamples } from './matrix-samples-questions.ts';
import { seriesSamples } from './matrix-samples-series.ts';
import { settingSamples } from './matrix-settings.ts';
import { traineeSamples } from './matrix-samples-trainees.ts';
import { unitSamples } from './matrix-samples-units.ts';

/** What of the tree a question or command is about: which grants cover it. */
type About = 'commune' | 'village' | 'anyVillage' | 'country' | 'own' | 'surveyed' | 'learner';

export interface Sample {
  /**
   * `anyVillage`: the commune, open to a grant at any of its villages; `own`: limited by the answer itself; `surveyed`:
   * a village, for whoever surveys there or ever did; `learner`: where the person learns, wherever that is.
   */
  readonly about: About;
  readonly input: (ids: StoryIds) => unknown;
}

const caseOf = ({ round, households }: StoryIds) => ({ roundId: round, householdId: households[0] });
const format = 'docx';
const roundOf = ({ round }: StoryIds) => ({ roundId: round });
const villageOf = ({ round, villages }: StoryIds) => ({ roundId: round, villageId: villages[0] });
const on = '2026-12-01';

function sample(about: About, input: Sample['input']): Sample {
  return { about, input };
}

const access: Record<string, Sample> = {
  'setup.administrator': sample('own', () => ({
    username: 'quan.tri',
    fullName: 'Quản trị',
    password: bodies.STORY_PASSWORD,
  })),
  'account.create': sample('commune', (ids) => ({ ...bodies.accountBody(ids), accountId: randomUUID() })),
  'account.deactivate': sample('commune', ({ account }) => ({ accountId: account, reason: 'Mẫu' })),
  'account.changePassword': sample('own', () => ({ oldPassword: 'sai', newPassword: bodies.STORY_PASSWORD })),
  me: sample('own', () => ({})),
  accounts: sample('commune', ({ commune }) => ({ place: commune })),
};

const places: Record<string, Sample> = {
  'village.add': sample('commune', ({ commune }) => ({
    villageId: randomUUID(),
    commune,
    name: `Thôn lạ ${randomUUID()}`,
    position: 9,
    from: '2026-01-01',
  })),
  'village.count': sample('village', ({ villages }) => ({
    villageId: villages[0],
    households: 9,
    persons: 9,
    on,
    source: 'Mẫu',
  })),
  'place.search': sample('own', () => ({ text: 'mai' })),
  'commune.page': sample('commune', ({ commune }) => ({ commune })),
  'place.questions': sample('own', () => ({})),
};

const rounds: Record<string, Sample> = {
  'round.open': sample('commune', (ids) => ({ ...bodies.roundBody(ids), roundId: randomUUID() })),
  'list.close': sample('commune', (ids) => ({ ...roundOf(ids), on })),
  'round.consolidate': sample('commune', (ids) => ({ ...roundOf(ids), on })),
  'opinion.seek': sample('commune', (ids) => ({ ...roundOf(ids), on, number: 'DEMO-1' })),
  'opinion.receive': sample('commune', (ids) => ({ ...roundOf(ids), on, number: 'DEMO-1', agreed: true })),
  'opinion.answer': sample('commune', (ids) => ({ ...roundOf(ids), on, number: 'DEMO-1', answer: 'Mẫu' })),
  'round.report': sample('commune', (ids) => ({ ...roundOf(ids), on, number: 'DEMO-1', stage: 'official' })),
  rounds: sample('own', () => ({})),
  'round.board': sample('anyVillage', roundOf),
  'round.standards': sample('commune', ({ commune }) => ({ commune, on })),
};

const households: Record<string, Sample> = {
  'households.import': sample('commune', (ids) => ({ ...bodies.importBody(ids), importId: randomUUID() })),
  'list.fromRegistry': sample('commune', (ids) => ({ ...roundOf(ids), on })),
  'case.sideline': sample('village', (ids) => ({ ...caseOf(ids), state: 'ABSENT', reason: 'Mẫu', on })),
  'case.resume': sample('village', (ids) => ({ ...caseOf(ids), reason: 'Mẫu', on })),
  'case.close': sample('village', (ids) => ({ ...caseOf(ids), reason: 'Mẫu', on })),
  'case.list': sample('commune', roundOf),
  'household.search': sample('own', () => ({ text: 'nguoi mau' })),
  'household.page': sample('village', ({ households: [householdId] }) => ({ householdId })),
  'import.preview': sample('commune', (ids) => ({ ...roundOf(ids), file: ids.file })),
  'import.progress': sample('commune', ({ importId }) => ({ importId })),
};

const review: Record<string, Sample> = {
  'survey.submit': sample('village', (ids) => bodies.surveyBody(ids, 0, 1)),
  'survey.accept': sample('village', (ids) => ({ ...caseOf(ids), version: 1, on })),
  'survey.return': sample('village', (ids) => ({ ...caseOf(ids), version: 1, on, reason: 'Mẫu' })),
  'survey.entry': sample('village', caseOf),
  'visit.record': sample('village', (ids) => ({ ...caseOf(ids), visitId: randomUUID(), on, outcome: 'MET' })),
  visits: sample('village', caseOf),
  'survey.versions': sample('village', caseOf),
  enumerators: sample('village', ({ villages }) => ({ villageId: villages[0], on })),
  'survey.tally': sample('commune', roundOf),
  'meeting.hold': sample('village', (ids) => ({ ...bodies.meetingBody(ids), meetingId: randomUUID() })),
  'minutes.sign': sample('village', ({ meeting }) => ({
    meetingId: meeting,
    on,
    signers: { chair: true, secretary: true, households: true },
  })),
  'meeting.candidates': sample('village', villageOf),
  'list.post': sample('village', (ids) => ({ ...bodies.postingBody(ids), postingId: randomUUID() })),
  'posting.end': sample('village', ({ posting }) => ({ postingId: posting, on, proof: 'Mẫu' })),
  'objection.receive': sample('village', (ids) => ({ ...bodies.objectionBody(ids), objectionId: randomUUID() })),
  'objections.receive': sample('village', (ids) => {
    const { roundId, on: day, channel, ...one } = bodies.objectionBody(ids);
    return { ...villageOf(ids), on: day, channel, lines: [{ ...one, objectionId: randomUUID() }] };
  }),
  'objections.register': sample('own', roundOf),
  deadline: sample('own', (ids) => ({ ...roundOf(ids), kind: 'posting', on })),
  'objection.answer': sample('village', ({ objection }) => ({
    objectionId: objection,
    on,
    upheld: true,
    answer: 'Mẫu',
    number: 'DEMO-1',
  })),
  'posting.board': sample('village', villageOf),
  'attachment.add': sample('village', ({ meeting, photo }) => ({
    attachmentId: randomUUID(),
    subject: { kind: 'meeting', id: meeting },
    sha256: photo,
    name: 'Biên bản đã ký',
    on,
  })),
  'attachment.supersede': sample('village', ({ attachment }) => ({ attachmentId: attachment, reason: 'Mẫu', on })),
  attachments: sample('village', ({ meeting }) => ({ kind: 'meeting', id: meeting })),
  'committee.meet': sample('commune', (ids) => ({ ...bodies.committeeBody(ids), meetingId: randomUUID() })),
  'committee.overview': sample('commune', roundOf),
  'decision.sign': sample('commune', (ids) => ({ ...bodies.decisionBody(ids), decisionId: randomUUID() })),
  'decision.page': sample('commune', roundOf),
  'sync.pull': sample('village', ({ villages: [villageId] }) => ({ villageId })),
};

const standards: Record<string, Sample> = {
  'scoreTable.load': sample('country', () => bodies.scoreTableBody(randomUUID(), '2031-01-01')),
  'scoreTable.confirm': sample('country', ({ scoreTable }) => ({
    tableId: scoreTable,
    controlTotals: bodies.scoreTableTotals,
  })),
  scoreTables: sample('own', () => ({})),
};

const papers: Record<string, Sample> = {
  'registry.on': sample('anyVillage', ({ commune }) => ({ place: commune, on: '2027-01-02' })),
  'report.table': sample('commune', (ids) => ({ ...roundOf(ids), code: 'R1' })),
  'report.list': sample('commune', (ids) => ({ ...roundOf(ids), code: 'R14' })),
  'report.excel': sample('commune', (ids) => ({ ...roundOf(ids), code: 'R1' })),
  'lists.excel': sample('commune', roundOf),
  'paper.reviewList': sample('commune', (ids) => ({ ...roundOf(ids), format })),
  'paper.minutes': sample('village', ({ meeting }) => ({ meetingId: meeting, format })),
  'paper.postedList': sample('village', ({ posting }) => ({ postingId: posting, format })),
  'paper.objectionAnswer': sample('village', ({ objection }) => ({ objectionId: objection, format })),
  'paper.committeeMinutes': sample('commune', (ids) => ({ ...roundOf(ids), meetingId: ids.committeeMeeting, format })),
  'paper.decision': sample('commune', (ids) => ({ ...roundOf(ids), format })),
  'paper.certificate': sample('commune', ({ households: [householdId], decision }) => ({
    householdId,
    decisionId: decision,
    format,
  })),
  'paper.certificates': sample('commune', ({ decision }) => ({ decisionId: decision, format })),
};

/** One valid input for every surface of the server; `matrix.test.ts` fails for a surface that is missing here. */
export const samples: Readonly<Record<string, Sample>> = {
  ...access,
  ...places,
  ...rounds,
  ...households,
  ...phoneSamples,
  ...listSamples,
  ...incomeSamples,
  ...keyingSamples,
  ...review,
  ...fieldSamples,
  ...reopenSamples,
  ...samplesAfterDecision,
  ...standards,
  ...settingSamples,
  ...accountSamples,
  ...papers,
  ...placeReportSamples,
  ...aboveSamples,
  ...seasonSamples,
  ...traineeSamples,
  ...unitSamples,
  ...trainingSamples,
  ...materialSamples,
  ...movementSamples,
  ...attendanceSamples,
  ...qualificationSamples,
  ...questionSamples,
  ...coverageSamples,
  ...practiceSamples,
  ...paperSamples,
  ...quizSamples,
  ...seriesSamples,
  ...exportSamples,
};
