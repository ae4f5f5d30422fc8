import { randomUUID } from 'node:crypto';
import { surveyBody, type StoryIds } from './test-story-bodies.ts';
import { seenOf } from './test-story-seen.ts';
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

/** Work in progress of a person who left is brought in, and waits. */
export function fieldSteps(ids: StoryIds): Step[] {
  const on = '2026-10-04';
  const body = { ...deliveryBody(ids, 1, ids.account, on), finished: false };
  return [{ on, by: 'povertyOfficer', kind: 'survey.deliver', body, id: ids.delivery }];
}

/** It is set aside; a difference between phone and server would be answered. */
export function settlingSteps(ids: StoryIds): Step[] {
  const [, householdId] = ids.households;
  const at = { roundId: ids.round, householdId };
  const body = { ...at, deliveryId: ids.delivery, choice: { what: 'setAside', reason: 'Đã làm lại phiếu (mẫu)' } };
  const found = { ...at, found: 'Không có gì khác (mẫu)' };
  return [
    { on: '2026-10-04', by: 'steeringCommittee', kind: 'delivery.settle', body, before: seenOf(householdId) },
    { on: '2026-10-04', by: 'povertyOfficer', kind: 'incident.answer', body: found },
  ];
}
