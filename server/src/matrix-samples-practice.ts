import type { Sample } from './matrix-samples.ts';
import { practiceBody } from './test-story-practice.ts';

/** Practice: one's own tries, and what trainers see of the people at their places. */
export const practiceSamples: Readonly<Record<string, Sample>> = {
  'practice.handIn': { about: 'learner', input: () => practiceBody() },
  'practice.mine': { about: 'own', input: () => ({}) },
  'practice.results': { about: 'own', input: () => ({}) },
};
