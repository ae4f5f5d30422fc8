import { randomUUID } from 'node:crypto';
import { surveyBody, type StoryIds } from './test-story-bodies.ts';
import { seenOf } from './test-story-seen.ts';
import type { Step } from './test-story.ts';

/** One person's keying of a paper of the story's second household. */
export function keyedBody(ids: StoryIds, paperId: string, pass: 'first' | 'second', seen = 1) {
  const { mode: _, ...body } = surveyBody(ids, 1, seen);
  return { ...body, paperId, pass, enumerator: null };
}

const causes = ['no_land', 'no_capital'].map((cause) => `causes.${cause}`);

/** The settling of the one mark in which the two keyings of the story differ. */
export function settledBody(ids: StoryIds, paperId: string) {
  const settled = causes.map((path) => ({ path, choice: 'first', why: 'Theo phiếu giấy (mẫu)' }));
  return { householdId: ids.households[1], roundId: ids.round, paperId, seen: 1, settled, kept: [] };
}

/** A paper keyed and dropped, then one keyed by two people who read a mark differently, settled by a third. */
export function keyingSteps(ids: StoryIds): Step[] {
  const [wrong, right] = [randomUUID(), randomUUID()];
  const [, householdId] = ids.households;
  const on = '2026-10-05';
  const before = seenOf(householdId);
  const second = keyedBody(ids, right, 'second');
  const misread = { ...second, evidence: { ...second.evidence, causes: ['no_capital'] } };
  const drop = { householdId, roundId: ids.round, paperId: wrong, reason: 'Nhầm phiếu của hộ khác (mẫu)' };
  return [
    { on, by: 'povertyOfficer', kind: 'paper.key', body: keyedBody(ids, wrong, 'first'), before },
    { on, by: 'povertyOfficer', kind: 'paper.drop', body: drop },
    { on, by: 'povertyOfficer', kind: 'paper.key', body: keyedBody(ids, right, 'first'), before },
    { on, by: 'steeringCommittee', kind: 'paper.key', body: misread, before },
    { on, by: 'enumerator', kind: 'paper.settle', body: settledBody(ids, right), before },
  ];
}
