import { randomUUID } from 'node:crypto';
import type { StoryIds } from './test-story-bodies.ts';
import { storyId } from './test-story-id.ts';
import type { Step } from './test-story.ts';

const officer = (on: string, kind: string, body: object): Step => {
  return { on, by: 'povertyOfficer', kind, body: { ...body, on } };
};

/** A farming household of two with 2.1 million đồng a person and month: within the lines of both areas. */
export const incomeSheetBody = {
  members: 2,
  farming: true,
  lines: [{ source: 'crops', gross: 52_400_000, cost: 2_000_000 }],
  assistance: 0,
};

const householdOf = (ids: StoryIds, caseId: string) => storyId(ids, `household of ${caseId}`);
const withdrawnCase = (ids: StoryIds) => storyId(ids, 'income case taken back');

/** The households that came to the counter for their income alone. */
export function incomeHouseholds(ids: StoryIds): string[] {
  return [ids.incomeCase, withdrawnCase(ids)].map((caseId) => householdOf(ids, caseId));
}

export function incomePaper(ids: StoryIds, caseId: string) {
  const { villages, mark } = ids;
  const head = { memberId: randomUUID(), name: `${mark} Người Nông`, sex: 'female', bornYear: 1975, ethnicity: 1 };
  const place = { villageId: villages[0], householdId: householdOf(ids, caseId) };
  return {
    caseId,
    kind: 'middleLiving',
    ...place,
    head,
    reason: 'Đề nghị xác định mức sống (mẫu)',
    another: 'Trùng tên (mẫu)',
  };
}

export function incomeDecision({ incomeRound: roundId }: StoryIds) {
  const paper = { number: 'DEMO-40/QĐ-UBND', signer: 'Chủ tịch Mẫu', letters: [] };
  return { decisionId: randomUUID(), roundId, effectiveOn: '2026-12-23', validTo: '2027-10-31', ...paper };
}

/** December: one household of middle living standard from its paper to the decision; another takes its paper back. */
export function incomeSteps(ids: StoryIds): Step[] {
  const { incomeRound: roundId, incomeCase: caseId, commune } = ids;
  const [other, objectionId] = [withdrawnCase(ids), randomUUID()];
  const opening = { roundId, commune, kind: 'middleLiving', year: 2026, month: 12 };
  const complaint = { caseId, objectionId, from: 'Người dân mẫu', content: 'Phản ánh mẫu' };
  return [
    officer('2026-12-14', 'income.receive', incomePaper(ids, caseId)),
    officer('2026-12-14', 'income.receive', incomePaper(ids, other)),
    officer('2026-12-14', 'income.withdraw', { caseId: other, reason: 'Tự rút (mẫu)' }),
    officer('2026-12-15', 'income.open', opening),
    officer('2026-12-15', 'income.determine', { caseId, sheet: incomeSheetBody }),
    officer('2026-12-15', 'income.post', { roundId }),
    officer('2026-12-16', 'income.object', complaint),
    officer('2026-12-17', 'income.answer', { caseId, objectionId, upheld: false, answer: 'Giữ kết quả (mẫu)' }),
    {
      on: '2026-12-23',
      by: 'communeChairman',
      kind: 'income.decide',
      body: { ...incomeDecision(ids), on: '2026-12-23' },
    },
  ];
}
