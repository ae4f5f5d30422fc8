import { randomUUID } from 'node:crypto';
import { canonicalJson } from '@ra-soat/domain/survey/canonical-json.ts';
import { stepsAfterDecision } from './test-story-after.ts';
import type { StoryIds } from './test-story-bodies.ts';
import { seenOf } from './test-story-seen.ts';
import { settlingSteps } from './test-story-field.ts';
import { keyingSteps } from './test-story-keying.ts';
import { listSteps } from './test-story-list.ts';
import { placeReportSteps } from './test-story-place-reports.ts';
import { story, type Step } from './test-story.ts';
import { listedBefore } from './test-listed-before.ts';

const officer = (on: string, kind: string, body: object): Step => {
  return { on, by: 'povertyOfficer', kind, body: { ...body, on } };
};

/** What happens beside the straight way, right before or after a step of it. */
function around(ids: StoryIds, step: Step): Step[] {
  const roundId = ids.round;
  const [householdId] = ids.households;
  const closed = { roundId, reason: 'Bổ sung hộ (mẫu)' };
  const visit = { visitId: randomUUID(), householdId, roundId, outcome: 'MET' };
  switch (step.kind) {
    case 'list.fromRegistry':
      return [{ ...step, before: async (world) => listedBefore(world, ids, 0, 'POOR').then(() => ({})) }];
    case 'household.add':
      return canonicalJson(step.body).includes(householdId) ? [] : [step];
    // The first household comes from last year's list; its papers are those of listSteps.
    case 'request.receive':
      return [];
    case 'list.close': {
      const list = listSteps(ids);
      return [
        ...list.open,
        ...[step, officer(step.on, 'list.reopen', closed), step],
        ...list.closed,
        officer('2026-10-04', 'visit.record', visit),
      ];
    }
    case 'survey.deliver':
      return [step, ...settlingSteps(ids)];
    case 'survey.submit':
      return ids.households
        .filter((household) => canonicalJson(step.body).includes(household))
        .flatMap((household) =>
          household === ids.households[1] ? keyingSteps(ids) : [{ ...step, before: seenOf(household) }],
        );
    case 'round.consolidate':
      return [step, officer(step.on, 'round.reopen', { roundId, reason: 'Rà lại một hộ (mẫu)' }), step];
    default:
      return [step];
  }
}

/** The story with every command of the server: also what is refused, taken back, told apart, amended and revoked. */
export function wholeStory(ids: StoryIds): Step[] {
  return [...story(ids).flatMap((step) => around(ids, step)), ...placeReportSteps(ids), ...stepsAfterDecision(ids)];
}
