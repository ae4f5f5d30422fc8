import type { Actor } from '@ra-soat/server/platform/access.ts';
import { walkToDecision } from '@ra-soat/server/test-decided-round.ts';
import { decisionBody, storyIds, type StoryIds } from '@ra-soat/server/test-story-bodies.ts';
import { castOf, type Step } from '@ra-soat/server/test-story.ts';
import { testWorld, type World } from '@ra-soat/server/test-world.ts';

/** A round that went through every door: four households, poor → near-poor, near-poor → out, newly poor, moved away. */
export interface Story {
  readonly world: World;
  readonly ids: StoryIds;
  readonly cast: (by: Step['by']) => Actor;
}

/** Walks the story to its signed decision; names hold letters that search must find in any writing. */
export async function tellStory(): Promise<Story> {
  const ids = storyIds('2025-07:00328', 'urban', 'Đễ Hoàng');
  const world = await testWorld({ today: '2026-09-02' });
  const cast = await castOf(world, ids);
  await walkToDecision(world, ids, cast);
  await world.run(cast('communeChairman'), 'decision.sign', decisionBody(ids));
  world.setToday('2027-01-05');
  return { world, ids, cast };
}
