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
    officer('training.session', sessionBody(ids)),
    officer('training.sessionChange', sessionChangeBody(ids)),
    officer('training.points', { sessionId: sessionIdOf(ids), points: [] }),
    officer('training.point', pointBody(ids)),
    officer('training.pointTest', { pointId: pointIdOf(ids), on: '2026-09-02', note: 'Nghe rõ' }),
    officer('training.staff', staffBody(ids)),
    officer('training.cost', costBody(ids)),
    officer('training.cost', { ...costBody(ids), lineId: storyId(ids, 'dropped') }),
    officer('training.costDrop', { lineId: storyId(ids, 'dropped') }),
    { ...officer('training.sessionStep', { sessionId: sessionIdOf(ids), to: 'running' }), on: '2026-09-10' },
  ];
}

const half = { on: '2026-09-10', from: '08:00', to: '11:30' };
const room = { name: 'Hội trường xã mẫu', room: 'Tầng 1', host: 'Người Mẫu 1', phone: '', link: '', capacity: 60 };

/** One class of one morning in the commune's hall. */
export function sessionBody(ids: StoryIds) {
  const session = { sessionId: sessionIdOf(ids), place: ids.commune, point: { ...room, pointId: pointIdOf(ids) } };
  return { campaignId: campaignIdOf(ids), place: ids.commune, sessions: [{ ...session, ...sessionContent(ids) }] };
}

const sessionContent = (ids: StoryIds) => ({
  ...{ title: 'Lớp tập huấn 1 (mẫu)', mode: 'venue', capacity: 60 },
  halves: [{ ...half, subjects: [subjectIdOf(ids)] }],
});

export function sessionChangeBody(ids: StoryIds) {
  return { sessionId: sessionIdOf(ids), ...sessionContent(ids), title: 'Lớp tập huấn của xã (mẫu)' };
}

export function pointBody(ids: StoryIds) {
  return { pointId: pointIdOf(ids), ...room, link: 'https://hop.example.vn/mau' };
}

export function staffBody(ids: StoryIds) {
  const person = { staffId: storyId(ids, 'staff'), name: 'Người Mẫu 2', unit: 'Sở mẫu', duty: 'trainer' };
  return { sessionId: sessionIdOf(ids), staff: [{ ...person, subjectId: subjectIdOf(ids), minutes: 90 }] };
}

export function costBody(ids: StoryIds) {
  const line = { lineId: storyId(ids, 'cost'), campaignId: campaignIdOf(ids), sessionId: null, place: ids.commune };
  return { ...line, item: 'Thuê hội trường (mẫu)', source: 'Nguồn mẫu', estimate: 2_000_000, actual: null };
}
