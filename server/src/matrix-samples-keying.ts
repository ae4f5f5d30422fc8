import { randomUUID } from 'node:crypto';
import { paperCode } from '@ra-soat/domain/survey/paper-code.ts';
import type { Sample } from './matrix-samples.ts';
import type { StoryIds } from './test-story-bodies.ts';
import { keyedBody, settledBody } from './test-story-keying.ts';

const caseOf = ({ round, households }: StoryIds) => ({ roundId: round, householdId: households[0] });
const codeOf = ({ round, households }: StoryIds) => paperCode({ roundId: round, householdId: households[0] });

/** Paper keyed twice: one valid input for each surface. */
export const keyingSamples: Readonly<Record<string, Sample>> = {
  'paper.key': { about: 'village', input: (ids) => keyedBody(ids, randomUUID(), 'first') },
  'paper.settle': { about: 'village', input: (ids) => settledBody(ids, randomUUID()) },
  'paper.drop': { about: 'village', input: (ids) => ({ ...caseOf(ids), paperId: randomUUID(), reason: 'Mẫu' }) },
  'paper.keying': { about: 'village', input: caseOf },
  'paper.keyings': { about: 'anyVillage', input: ({ round }) => ({ roundId: round }) },
  'paper.booklets': {
    about: 'village',
    input: ({ round, villages }) => ({ roundId: round, villageId: villages[0], format: 'docx' }),
  },
  'paper.find': { about: 'own', input: (ids) => ({ code: codeOf(ids) }) },
};
