import { randomUUID } from 'node:crypto';
import { exercises } from '@ra-soat/domain/training/exercises/library.ts';
import type { Step } from './test-story.ts';

/** A try of the first exercise, filled as its key. */
export function practiceBody() {
  const [exercise] = exercises;
  return { attemptId: randomUUID(), exerciseId: exercise?.id, given: { evidence: exercise?.key } };
}

/** A surveyor practises before the round: a household, and a meeting with 47 of 98 hands. */
export function practiceSteps(): Step[] {
  const meeting = { attemptId: randomUUID(), exerciseId: 'meeting-47-of-98', given: { answer: 'case.agreed' } };
  return [practiceBody(), meeting].map((body) => ({
    on: '2026-09-02',
    by: 'enumerator',
    kind: 'practice.handIn',
    body,
  }));
}
