import { randomUUID } from 'node:crypto';
import { surveyBody, type StoryIds } from './test-story-bodies.ts';
import type { Step } from './test-story.ts';

/** What a phone says of itself, in tests. */
export const sampleField = {
  deviceId: '00000000-0000-4000-8000-000000000001',
  app: 'mẫu 1',
  startedAt: '2026-10-05T08:00:00+07:00',
  savedAt: '2026-10-05T08:20:00+07:00',
  position: { latitude: 22.5, longitude: 104.9, accuracyM: 12, at: '2026-10-05T08:05:00+07:00' },
};

/** The first finished form of a household as a phone sends it. */
export function deliveryBody(ids: StoryIds, index: number, enumerator: string, on = '2026-10-05') {
  const { seen: _, ...form } = surveyBody(ids, index, 0, on);
  const filled = { surveyId: randomUUID(), basis: null, enumerator, finished: true, field: sampleField };
  return { ...form, mode: 'visit', ...filled };
}

/** Work in progress found on the officer's phone comes in. */
export function fieldSteps(ids: StoryIds): Step[] {
  const on = '2026-10-04';
  const { enumerator: _, ...draft } = deliveryBody(ids, 1, '', on);
  return [
    {
      ...{ on, by: 'povertyOfficer', kind: 'survey.deliver', body: { ...draft, finished: false } },
      before: async (_world, actor) => Promise.resolve({ enumerator: actor.accountId }),
    },
  ];
}
