import { randomUUID } from 'node:crypto';
import type { Sample } from './matrix-samples.ts';
import type { StoryIds } from './test-story-bodies.ts';
import { campaignBody, campaignChangeBody, campaignIdOf } from './test-story-training.ts';

const campaignOf = (ids: StoryIds) => ({ campaignId: campaignIdOf(ids) });

/** Campaigns and sessions of training: one valid input for each surface. */
export const trainingSamples: Readonly<Record<string, Sample>> = {
  'training.plan': {
    about: 'commune',
    input: (ids) => ({ ...campaignBody(ids), campaignId: randomUUID(), subjects: [] }),
  },
  'training.change': { about: 'commune', input: campaignChangeBody },
  'training.step': { about: 'commune', input: (ids) => ({ ...campaignOf(ids), to: 'planned', reason: 'Mẫu' }) },
  'training.campaigns': { about: 'own', input: () => ({}) },
  'training.campaign': { about: 'anyVillage', input: campaignOf },
};
