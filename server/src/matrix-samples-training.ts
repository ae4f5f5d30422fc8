import { randomUUID } from 'node:crypto';
import type { Sample } from './matrix-samples.ts';
import type { StoryIds } from './test-story-bodies.ts';
import * as bodies from './test-story-training.ts';

const campaignOf = (ids: StoryIds) => ({ campaignId: bodies.campaignIdOf(ids) });
const sessionOf = (ids: StoryIds) => ({ sessionId: bodies.sessionIdOf(ids) });

/** Campaigns and sessions of training: one valid input for each surface. */
export const trainingSamples: Readonly<Record<string, Sample>> = {
  'training.plan': {
    about: 'commune',
    input: (ids) => ({ ...bodies.campaignBody(ids), campaignId: randomUUID(), subjects: [] }),
  },
  'training.change': { about: 'commune', input: bodies.campaignChangeBody },
  'training.step': { about: 'commune', input: (ids) => ({ ...campaignOf(ids), to: 'planned', reason: 'Mẫu' }) },
  'training.campaigns': { about: 'own', input: () => ({}) },
  'training.campaign': { about: 'anyVillage', input: campaignOf },
  'training.session': {
    about: 'commune',
    input: (ids) => {
      const body = bodies.sessionBody(ids);
      const fresh = { sessionId: randomUUID() };
      return {
        ...body,
        sessions: body.sessions.map((one) => ({ ...one, ...fresh, point: { ...one.point, pointId: randomUUID() } })),
      };
    },
  },
  'training.sessionChange': { about: 'commune', input: bodies.sessionChangeBody },
  'training.sessionStep': { about: 'commune', input: (ids) => ({ ...sessionOf(ids), to: 'ended' }) },
  'training.points': { about: 'commune', input: (ids) => ({ ...sessionOf(ids), points: [] }) },
  'training.point': { about: 'commune', input: bodies.pointBody },
  'training.pointTest': {
    about: 'commune',
    input: (ids) => ({ pointId: bodies.pointIdOf(ids), on: '2026-09-02', note: 'Mẫu' }),
  },
  'training.staff': {
    about: 'commune',
    input: (ids) => ({ ...sessionOf(ids), staff: [] }),
  },
  'training.cost': { about: 'commune', input: bodies.costBody },
  'training.costDrop': { about: 'commune', input: (ids) => ({ lineId: bodies.costBody(ids).lineId }) },
  'training.costs': { about: 'commune', input: campaignOf },
  'training.sessions': { about: 'anyVillage', input: campaignOf },
  'training.sessionPage': { about: 'anyVillage', input: sessionOf },
  'training.pointsProposal': { about: 'commune', input: sessionOf },
};
