import { randomUUID } from 'node:crypto';
import type { Sample } from './matrix-samples.ts';
import * as bodies from './test-story-bodies.ts';
import type { StoryIds } from './test-story-bodies.ts';

const roundOf = ({ round }: StoryIds) => ({ roundId: round });
const caseOf = ({ round, households }: StoryIds) => ({ roundId: round, householdId: households[0] });
const on = '2026-12-01';
const later = (ids: StoryIds) => ({
  ...bodies.decisionBody(ids),
  decisionId: randomUUID(),
  number: 'DEMO-35/QĐ-UBND',
  reason: 'Mẫu',
});

/** Surfaces of what happens after a decision: steps taken back, amendment, revocation, late complaints. */
export const reopenSamples: Readonly<Record<string, Sample>> = {
  'list.reopen': { about: 'commune', input: (ids) => ({ ...roundOf(ids), on, reason: 'Mẫu' }) },
  'round.reopen': { about: 'commune', input: (ids) => ({ ...roundOf(ids), on, reason: 'Mẫu' }) },
  'case.reopen': { about: 'village', input: (ids) => ({ ...caseOf(ids), on, reason: 'Mẫu', paper: 'DEMO-5/KL' }) },
  'complaint.register': {
    about: 'village',
    input: (ids) => ({ ...caseOf(ids), on, reference: `DEMO-${randomUUID()}`, route: 'formalComplaint' }),
  },
  'decision.amend': {
    about: 'commune',
    input: (ids) => ({ ...later(ids), amendsId: ids.decision, households: [ids.households[0]] }),
  },
  'decision.revoke': { about: 'commune', input: (ids) => ({ ...later(ids), revokesId: ids.decision }) },
  'decisions.later': { about: 'commune', input: roundOf },
  'decisions.book': { about: 'commune', input: (ids) => ({ ...roundOf(ids), on }) },
};
