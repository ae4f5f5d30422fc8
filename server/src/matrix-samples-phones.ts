import { randomUUID } from 'node:crypto';
import type { Sample } from './matrix-samples.ts';
import { checkInBody, phoneOf } from './test-story-phones.ts';

/** Samples of assignments, phones, messages and sessions. */
export const phoneSamples: Readonly<Record<string, Sample>> = {
  'assignment.give': {
    about: 'village',
    input: ({ round, villages, households }) => ({
      ...{ roundId: round, villageId: villages[0], households: [households[0]], to: randomUUID(), reason: '' },
    }),
  },
  'assignment.history': {
    about: 'village',
    input: ({ round, households }) => ({ roundId: round, householdId: households[0] }),
  },
  'field.overview': { about: 'commune', input: ({ round }) => ({ roundId: round }) },
  'field.households': { about: 'anyVillage', input: ({ round }) => ({ roundId: round }) },
  'device.check_in': { about: 'own', input: () => checkInBody(randomUUID()) },
  'device.wipe': { about: 'commune', input: (ids) => ({ deviceId: phoneOf(ids), reason: 'Mẫu' }) },
  'device.order': { about: 'own', input: () => ({ deviceId: randomUUID() }) },
  'device.wiped': { about: 'own', input: () => ({ deviceId: randomUUID(), sealed: 0 }) },
  'device.sealed': { about: 'commune', input: (ids) => ({ deviceId: phoneOf(ids) }) },
  'message.send': {
    about: 'commune',
    input: ({ commune }) => ({ messageId: randomUUID(), communeId: commune, to: { who: 'all' }, text: 'Mẫu' }),
  },
  'message.read': { about: 'own', input: () => ({ messageId: randomUUID() }) },
  'messages.sent': { about: 'commune', input: ({ commune }) => ({ communeId: commune }) },
  sessions: { about: 'own', input: () => ({}) },
  'session.revoke': { about: 'own', input: () => ({ sessionId: randomUUID() }) },
};
