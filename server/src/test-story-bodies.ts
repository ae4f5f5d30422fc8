import { randomUUID } from 'node:crypto';
import { assess } from '@ra-soat/domain/assessment/assess.ts';
import { ADULT_FACTS, sampleEvidence, sampleMember } from '@ra-soat/domain/assessment/sample-evidence.ts';
import { DEFAULT_SETTINGS } from '@ra-soat/domain/assessment/settings.ts';
import type { SettledArea } from '@ra-soat/domain/standards/standard.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import { sha256 } from './platform/canonical.ts';

/** The ids of a story, so that questions and wrong commands can name what it leaves behind. */
export interface StoryIds {
  readonly commune: string;
  readonly area: SettledArea;
  /** Told apart in every name, number and address of the story. */
  readonly mark: string;
  readonly round: string;
  readonly villages: readonly [string, string];
  readonly households: readonly [string, string, string, string];
  readonly heads: readonly [string, string, string, string];
  readonly branchList: string;
  /** A second paper of the first household, and the question it raises: it names another head. */
  readonly request: string;
  readonly meeting: string;
  readonly committeeMeeting: string;
  readonly posting: string;
  readonly objection: string;
  readonly decision: string;
  readonly figures: string;
  readonly importId: string;
  readonly file: string;
  readonly photo: string;
  readonly attachment: string;
  readonly account: string;
  readonly otherAccount: string;
  readonly scoreTable: string;
  readonly formA: string;
  readonly plan: string;
  readonly committee: string;
  readonly member: string;
  readonly invitation: string;
  readonly guidance: string;
  readonly directive: string;
  readonly inspection: string;
  readonly remark: string;
  /** A form from the field that waits. */
  readonly delivery: string;
  readonly incomeRound: string;
  readonly incomeCase: string;
}

export const STORY_PASSWORD = 'mật khẩu mẫu';
/** A file that is a workbook by its first bytes and cannot be read. */
export const STORY_FILE = Buffer.from('504b0304', 'hex');

/** A photo by its first bytes. */
export const STORY_PHOTO = Buffer.from('ffd8ff4dc3a2', 'hex');

export function storyIds(commune: string, area: SettledArea, mark: string): StoryIds {
  const ids = () => [randomUUID(), randomUUID(), randomUUID(), randomUUID()] as const;
  return {
    commune,
    area,
    mark,
    round: randomUUID(),
    villages: [randomUUID(), randomUUID()],
    households: ids(),
    heads: ids(),
    branchList: randomUUID(),
    request: randomUUID(),
    meeting: randomUUID(),
    committeeMeeting: randomUUID(),
    posting: randomUUID(),
    objection: randomUUID(),
    decision: randomUUID(),
    figures: randomUUID(),
    importId: randomUUID(),
    file: sha256(STORY_FILE),
    photo: sha256(STORY_PHOTO),
    attachment: randomUUID(),
    ...{ account: randomUUID(), otherAccount: randomUUID() },
    ...{ scoreTable: randomUUID(), formA: randomUUID() },
    plan: randomUUID(),
    committee: randomUUID(),
    member: randomUUID(),
    invitation: randomUUID(),
    guidance: randomUUID(),
    directive: randomUUID(),
    inspection: randomUUID(),
    remark: randomUUID(),
    delivery: randomUUID(),
    ...{ incomeRound: randomUUID(), incomeCase: randomUUID() },
  };
}

/** Prefix 999: nobody's. */
export function citizenNumberOf(householdId: string): string {
  return `999${String(Number.parseInt(householdId.slice(0, 8), 16) % 1_000_000_000).padStart(9, '0')}`;
}

const headName = (ids: StoryIds, index: number) => `${ids.mark} Người Mẫu ${String(index + 1)}`;

export function requestBody(ids: StoryIds, index: number) {
  const citizenNumber = citizenNumberOf(ids.households[index] ?? '');
  return {
    householdId: ids.households[index],
    roundId: ids.round,
    villageId: ids.villages[0],
    address: `Nhà mẫu ${ids.mark}`,
    request: { number: `DEMO-${String(index + 1)}`, on: '2026-09-02', reason: 'Đề nghị rà soát (dữ liệu mẫu)' },
    head: {
      ...{ memberId: ids.heads[index], name: headName(ids, index) },
      ...{ sex: 'male', bornYear: 1981, ethnicity: 1, citizenNumber },
    },
  };
}

/** The first household files again: into the book, not onto the list. */
export function receivedBody(ids: StoryIds) {
  const { householdId, roundId, villageId, address, request, head } = requestBody(ids, 0);
  return {
    ...{ requestId: ids.request, householdId: ids.request, roundId, villageId, address, members: [] },
    head: { ...head, name: `${head.name} khác` },
    ...{ source: 'reviewRequest', channel: 'inPerson', on: request.on, filing: { by: 'head' } },
    ...{ reasonKind: 'other', reason: request.reason, choice: { is: 'same', householdId }, putOnList: true },
  };
}

export function surveyBody(ids: StoryIds, index: number, seen: number, on = '2026-10-05') {
  const head = sampleMember(ids.heads[index] ?? '', 1981, ADULT_FACTS, {
    relation: 'head',
    name: headName(ids, index),
    ethnicity: 1,
  });
  const evidence = sampleEvidence({ members: [head], interviewOn: on, area: ids.area, causes: ['no_land'] });
  const { findings } = assess(evidence, standardOf('vn-2022'), DEFAULT_SETTINGS);
  const kept = findings.filter(({ severity }) => severity === 'warning');
  return {
    householdId: ids.households[index],
    roundId: ids.round,
    seen,
    mode: 'paper',
    evidence,
    signed: { respondent: true, enumerator: true },
    kept: kept.map(({ code, path }) => ({ code, path, reason: 'Đã đối chiếu (dữ liệu mẫu)' })),
  };
}

export function meetingBody(ids: StoryIds) {
  const vote = (index: number) => ({ households: [ids.households[index]], agree: 40, disagree: 8, abstain: 0 });
  return {
    meetingId: ids.meeting,
    roundId: ids.round,
    villageId: ids.villages[0],
    on: '2026-10-20',
    startsAt: '19:00',
    endsAt: '21:00',
    venue: 'Nhà văn hóa',
    form: 'inPerson',
    chair: 'Nguyễn Văn Mẫu',
    secretary: 'Trần Thị Mẫu',
    frontInvitation: { number: 'DEMO-12/GM', on: '2026-10-15', present: true, representative: 'Lê Văn Mẫu' },
    present: [{ role: 'Rà soát viên', name: 'Đặng Văn Mẫu' }],
    householdsAttending: 3,
    attendees: 48,
    discussion: 'Công khai, dân chủ.',
    singleVotes: [vote(0), vote(1), vote(2)],
  };
}

export function postingBody(ids: StoryIds) {
  return {
    postingId: ids.posting,
    roundId: ids.round,
    villageId: ids.villages[0],
    on: '2026-10-22',
    postedAt: '08:00',
    places: ['villageHouse', 'communeOffice'],
    announced: true,
    postedBy: 'Đặng Văn Mẫu',
    complaintsTo: 'Bộ phận một cửa',
  };
}

export function committeeBody(ids: StoryIds) {
  const [villageId] = ids.villages;
  return {
    meetingId: ids.committeeMeeting,
    roundId: ids.round,
    on: '2026-11-06',
    startsAt: '08:00',
    endsAt: '10:00',
    venue: 'Trụ sở UBND (mẫu)',
    chair: 'Phạm Văn Mẫu',
    secretary: 'Trần Thị Mẫu',
    present: [{ role: 'Ủy viên', name: 'Lê Văn Mẫu' }],
    discussion: 'So sánh kết quả các thôn (mẫu).',
    villages: [
      {
        villageId,
        outcome: 'again',
        reason: 'Đối chiếu lại một hộ (mẫu)',
        households: [{ householdId: ids.households[0], reason: 'Kiểm tra nhà ở (mẫu)' }],
      },
    ],
  };
}

export function objectionBody(ids: StoryIds) {
  return {
    objectionId: ids.objection,
    householdId: ids.households[0],
    roundId: ids.round,
    on: '2026-10-23',
    kind: 'complaint',
    channel: 'letter',
    from: 'Người dân mẫu',
    ownCase: true,
    confidential: false,
    content: 'Phản ánh mẫu',
  };
}

export function decisionBody(ids: StoryIds) {
  return {
    decisionId: ids.decision,
    roundId: ids.round,
    number: 'DEMO-34/QĐ-UBND',
    on: '2026-11-25',
    effectiveOn: '2027-01-01',
    signer: 'Chủ tịch Mẫu',
    authority: 'chairman',
    grounds: ['Căn cứ mẫu'],
  };
}

export function importBody(ids: StoryIds) {
  const { importId, round: roundId, file } = ids;
  return { importId, roundId, file, fileName: 'mẫu.xlsx', createVillages: true, acceptWarnings: true };
}

export function roundBody(ids: StoryIds) {
  return {
    roundId: ids.round,
    commune: ids.commune,
    year: 2026,
    kind: 'annual',
    standard: 'vn-2022',
    formVersion: 'v2',
    openedOn: '2026-09-01',
    committee: 'Ban Chỉ đạo mẫu',
    legalBasis: [{ title: 'Kế hoạch rà soát', number: 'DEMO-1/KH-UBND', on: '2026-08-20' }],
  };
}

export function branchListBody({ branchList: listId, round: roundId, file }: StoryIds) {
  return { listId, roundId, branch: 'school', asOf: '2026-09-01', file, fileName: 'trường mẫu.xlsx' };
}

export function accountBody(ids: StoryIds) {
  return {
    accountId: ids.account,
    username: `nguoi.${ids.account.slice(0, 8)}`,
    fullName: 'Người mẫu mới',
    password: STORY_PASSWORD,
    grants: [{ role: 'enumerator', place: ids.villages[0], from: '2026-01-01', to: null }],
  };
}

/** Phiếu A with invented items: the real ones are unknown. */
export function formABody(formId: string, validFrom: string) {
  return {
    ...{ formId, place: 'vn', standard: 'vn-2022', cutOff: 3, control: formAControl },
    items: [1, 2, 3, 4].map((n) => `Mục mẫu ${String(n)}`),
    source: { document: 'Phiếu A mẫu', article: 'Phụ lục', page: '3' },
    ...{ validFrom, validTo: null },
  };
}

export const formAControl = { items: 4, cutOff: 3 };

/** BẢNG ĐIỂM MINH HỌA: points invented for tests, complete for the two questions they score. */
export function scoreTableBody(tableId: string, validFrom: string, demonstration = false) {
  const members = ['1', '2', '3', '4', '5', '6', 'over_6'].map((option, i) => ({
    ...{ section: 1, question: 'member_count', answer: { option }, label: `Số người ${option}` },
    points: { urban: 60 - 5 * i, NT4: 65 - 5 * i },
  }));
  const electricity = [{ from: 0, below: 50 }, { from: 50 }].map((answer, i) => ({
    ...{ section: 8, question: 'electricity', answer, label: `Điện ${String(i + 1)}` },
    points: { urban: 5 + 10 * i, NT4: 10 + 10 * i },
  }));
  return {
    ...{ tableId, place: 'vn', standard: 'vn-2022', version: 'v2', demonstration, columns: ['urban', 'NT4'] },
    rows: [...members, ...electricity],
    waived: [],
    controlTotals: scoreTableTotals,
    source: { document: 'Bảng điểm mẫu', article: 'Phụ lục', page: '12' },
    ...{ validFrom, validTo: null },
  };
}

export const scoreTableTotals = { rows: 9, columns: { urban: 335, NT4: 380 } };
