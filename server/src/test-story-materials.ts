import type { StoryIds } from './test-story-bodies.ts';
import { storyId } from './test-story-id.ts';
import { subjectIdOf } from './test-story-training.ts';
import type { Step } from './test-story.ts';

export const materialIdOf = (ids: StoryIds) => storyId(ids, 'material');
export const pinIdOf = (ids: StoryIds) => storyId(ids, 'pin');
const tipIdOf = (ids: StoryIds) => storyId(ids, 'tip');

const content = { content: { is: 'text', text: 'Bài mẫu' }, note: '', validFrom: '2026-09-01', validTo: null };

export function materialBody(ids: StoryIds) {
  const about = { title: 'Bài mẫu', topic: 'forms', forms: ['vn-2022/v2'] };
  return { materialId: materialIdOf(ids), place: ids.commune, ...about, ...content };
}

export function materialVersionBody(ids: StoryIds) {
  return { materialId: materialIdOf(ids), place: ids.commune, seen: 1, ...content };
}

export function materialLinkBody(ids: StoryIds) {
  return { materialId: materialIdOf(ids), place: ids.commune, subjectIds: [subjectIdOf(ids)] };
}

export function pinBody({ commune: place }: StoryIds, pinId: string) {
  return { pinId, place, form: 'vn-2022/v2', formQuestion: 'members', text: 'Hỏi từng người trước (mẫu)' };
}

/** What is taught from: a text with two versions, words beside a question, and a tip that is approved. */
export function materialSteps(ids: StoryIds): Step[] {
  const on = '2026-12-01';
  const officer = (kind: string, body: unknown): Step => ({ on, by: 'povertyOfficer', kind, body });
  return [
    officer('material.add', materialBody(ids)),
    officer('material.version', materialVersionBody(ids)),
    officer('material.link', materialLinkBody(ids)),
    officer('pin.add', pinBody(ids, pinIdOf(ids))),
    { on, by: 'steeringCommittee', kind: 'pin.propose', body: pinBody(ids, tipIdOf(ids)) },
    officer('pin.decide', { pinId: tipIdOf(ids), place: ids.commune, state: 'approved', reason: '' }),
  ];
}
