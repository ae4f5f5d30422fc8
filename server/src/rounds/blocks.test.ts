import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { reviewRulesOn } from '@ra-soat/domain/procedure/review-rules.ts';
import { casesOf } from '../platform/cases.ts';
import { everywhere, type Tx } from '../platform/database.ts';
import { placeRules } from '../platform/place-rules.ts';
import { loadRound } from '../platform/rounds.ts';
import { castOf, story, walk } from '../test-story.ts';
import { storyIds } from '../test-story-bodies.ts';
import { testWorld } from '../test-world.ts';
import { blocksOf } from './blocks.ts';
import { nextCommand, refusalOf } from './next-step.ts';

const world = await testWorld({ today: '2026-08-01' });
after(() => world.drop());
const ids = storyIds('2025-07:24631', 'rural', 'Giáp Sửu');

/** Code and number of households, once as the board asks the database, once by loading every case of the round. */
async function bothWays(tx: Tx, today: string): Promise<{ seen: unknown; judged: unknown; code: string }> {
  const round = await loadRound(tx, ids.round);
  const { overrides, holidays } = await placeRules(tx, ids.commune);
  const context = { on: today, today, actor: '', rules: reviewRulesOn(today, overrides, holidays) };
  const blocks = await blocksOf(tx, round, context);
  const count = blocks.reduce((sum, { message }) => sum + Number(/\((\d+) hộ\)$/u.exec(message)?.[1] ?? 0), 0);
  const command = nextCommand(round.state, context.rules);
  const cases = (await casesOf(tx, ids.round)).flatMap(({ state }) => state ?? []);
  const problem = command && refusalOf(round.state, command, { ...context, cases });
  return {
    seen: [blocks[0]?.code, count],
    judged: [problem?.code, problem?.caseIds?.length ?? 0],
    code: problem?.code ?? 'none',
  };
}

test('after every step of a season the board says what stops the next one as if it had loaded every case', async () => {
  const cast = await castOf(world, ids);
  const met = new Set<string>();
  const steps = story(ids);
  const opened = steps.findIndex(({ kind }) => kind === 'round.open') + 1;
  await walk(world, cast, steps.slice(0, opened));
  for (const step of steps.slice(opened)) {
    await walk(world, cast, [step]);
    const { seen, judged, code } = await world.database.within(everywhere, (tx) => bothWays(tx, step.on));
    assert.deepEqual(seen, judged, `${step.on} ${step.kind}`);
    met.add(code);
  }
  assert.ok(
    ['roundEmpty', 'casesNotEnded', 'objectionOpen', 'none'].every((code) => met.has(code)),
    [...met].join(' '),
  );
});
