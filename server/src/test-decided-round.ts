import { SOUND_HOME } from '@ra-soat/domain/assessment/sample-evidence.ts';
import { canonicalJson } from '@ra-soat/domain/survey/canonical-json.ts';
import type { Actor } from './platform/access.ts';
import { decisionBody, surveyBody, type StoryIds } from './test-story-bodies.ts';
import { listedBefore } from './test-listed-before.ts';
import { castOf, story, walk, type Step } from './test-story.ts';
import { testWorld, type World } from './test-world.ts';

const lackingMuch = { usesInternet: false, waterSource: 'surface', toilet: 'none', wall: 'earth', roof: 'thatch' };
const changed = new Map<number, object>([
  [1, { b1: { answers: {}, keyedTotal: 200 } }],
  [2, { household: { ...SOUND_HOME, ...lackingMuch } }],
]);

/** The second household has enough points to leave the lists, the third lacks much; the first as in the story. */
function surveyed(ids: StoryIds, step: Step, index: number): Step {
  const body = surveyBody(ids, index, 1);
  return { ...step, body: { ...body, evidence: { ...body.evidence, ...changed.get(index) } } };
}

/** The story up to the decision without its second paper of one family, with one household asking for review and other answers for two. */
function stepsBeforeDecision(ids: StoryIds): Step[] {
  const steps = story(ids).slice(
    0,
    story(ids).findIndex(({ kind }) => kind === 'decision.sign'),
  );
  const indexOf = ({ body }: Step) => ids.households.findIndex((id) => canonicalJson(body).includes(id));
  return steps
    .filter(({ kind }) => kind !== 'request.receive')
    .filter((step) => step.kind !== 'household.add' || indexOf(step) === 2)
    .map((step) => (step.kind === 'survey.submit' && indexOf(step) > 0 ? surveyed(ids, step, indexOf(step)) : step));
}

/**
 * A round ready to be decided on 2026-11-25, of four households: poor → near-poor, near-poor → not poor, newly poor,
 * and poor but closed because it moved away.
 */
export async function walkToDecision(world: World, ids: StoryIds, cast: (by: Step['by']) => Actor): Promise<void> {
  const steps = stepsBeforeDecision(ids);
  const listing = steps.findIndex(({ kind }) => kind === 'list.fromRegistry');
  await walk(world, cast, steps.slice(0, listing));
  await listedBefore(world, ids, 0, 'POOR');
  await listedBefore(world, ids, 1, 'NEAR_POOR');
  await listedBefore(world, ids, 3, 'POOR');
  await walk(world, cast, steps.slice(listing));
  world.setToday('2026-11-25');
}

/** The same round decided and in force on 2027-01-05, and the officer who reads its reports. */
export async function signedRound(ids: StoryIds): Promise<{ world: World; officer: Actor }> {
  const world = await testWorld({ today: '2026-09-02' });
  const cast = await castOf(world, ids);
  await walkToDecision(world, ids, cast);
  await world.run(cast('communeChairman'), 'decision.sign', decisionBody(ids));
  world.setToday('2027-01-05');
  return { world, officer: cast('povertyOfficer') };
}
