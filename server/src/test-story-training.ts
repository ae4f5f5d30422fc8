import type { StoryIds } from './test-story-bodies.ts';
import { storyId } from './test-story-id.ts';
import type { Step } from './test-story.ts';

/** The campaign of a story, its subject, its session and the session's hall. */
export const campaignIdOf = (ids: StoryIds) => storyId(ids, 'campaign');
export const subjectIdOf = (ids: StoryIds) => storyId(ids, 'subject');
export const sessionIdOf = (ids: StoryIds) => storyId(ids, 'session');
export const pointIdOf = (ids: StoryIds) => storyId(ids, 'point');

const content = (ids: StoryIds) => ({
  ...{ title: 'Tập huấn rà soát (mẫu)', kind: 'review', planNumber: 'DEMO-20/KH-UBND', planOn: '2026-08-25' },
  basis: [{ title: 'Kế hoạch tập huấn của tỉnh (mẫu)', number: 'DEMO-21/KH-UBND', on: '2026-08-20' }],
  ...{ organisers: ['Ủy ban nhân dân xã mẫu'], year: 2026, forms: ['vn-2022/v2'] },
  ...{ from: '2026-09-10', to: '2026-12-31' },
  groups: [{ audience: 'enumerator', places: [], expected: 12 }],
  subjects: [{ subjectId: subjectIdOf(ids), title: 'Ghi phiếu B (mẫu)', kind: 'review', minutes: 180 }],
});

/** A campaign of the story's commune. */
export function campaignBody(ids: StoryIds) {
  return { campaignId: campaignIdOf(ids), place: ids.commune, ...content(ids) };
}

/** The same plan, changed. */
export function campaignChangeBody(ids: StoryIds) {
  return { campaignId: campaignIdOf(ids), ...content(ids), title: 'Tập huấn rà soát năm 2026 (mẫu)', reason: 'Mẫu' };
}

/** Training before the round: planned, changed, opened. */
export function trainingSteps(ids: StoryIds): Step[] {
  const officer = (kind: string, body: unknown): Step => ({ on: '2026-09-02', by: 'povertyOfficer', kind, body });
  return [
    officer('training.plan', campaignBody(ids)),
    officer('training.change', campaignChangeBody(ids)),
    officer('training.step', { campaignId: campaignIdOf(ids), to: 'open' }),
  ];
}
