import { randomUUID } from 'node:crypto';
import type { Sample } from './matrix-samples.ts';
import { storyId } from './test-story-id.ts';
import { campaignIdOf, sessionIdOf } from './test-story-training.ts';
import { campaignAtOf, substituteIdOf, traineesBody } from './test-story-trainees.ts';

/** Nobody's: the answer to it tells nothing. */
const code = 'AAAA-AAAA-AA';

/** People of a campaign: one valid input for each surface. */
export const traineeSamples: Readonly<Record<string, Sample>> = {
  'trainees.load': { about: 'commune', input: traineesBody },
  'trainees.invite': {
    about: 'commune',
    input: (ids) => ({ ...campaignAtOf(ids), whom: { kind: 'roles', roles: ['enumerator'] } }),
  },
  'trainee.move': {
    about: 'commune',
    input: (ids) => ({ ...campaignAtOf(ids), people: [substituteIdOf(ids)], to: sessionIdOf(ids) }),
  },
  'trainee.substitute': {
    about: 'commune',
    input: (ids) => ({
      ...campaignAtOf(ids),
      personId: substituteIdOf(ids),
      by: { personId: randomUUID(), name: 'Học Viên Mẫu Bốn' },
      reason: 'Mẫu',
    }),
  },
  'trainee.withdraw': {
    about: 'commune',
    input: (ids) => ({ ...campaignAtOf(ids), personId: substituteIdOf(ids), reason: 'Mẫu' }),
  },
  'trainee.answer': { about: 'own', input: () => ({ code, coming: false }) },
  'trainee.accept': {
    about: 'own',
    input: (ids) => ({ code, accountId: storyId(ids, 'nobody'), username: 'hoc.vien.la', password: 'mật khẩu mẫu' }),
  },
  'trainee.invitation': { about: 'own', input: () => ({ code }) },
  'trainees.template': { about: 'commune', input: campaignAtOf },
  'paper.traineeInvitations': {
    about: 'commune',
    input: (ids) => ({ ...campaignAtOf(ids), by: 'person', address: 'https://ra-soat.example', format: 'docx' }),
  },
  'paper.traineeList': {
    about: 'commune',
    input: (ids) => ({ ...campaignAtOf(ids), sessionId: sessionIdOf(ids), format: 'docx' }),
  },
  trainees: { about: 'commune', input: campaignAtOf },
  'trainees.frame': { about: 'own', input: (ids) => ({ campaignId: campaignIdOf(ids) }) },
  'trainee.page': {
    about: 'commune',
    input: (ids) => ({ campaignId: campaignIdOf(ids), personId: substituteIdOf(ids) }),
  },
};
