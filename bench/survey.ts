import { randomUUID } from 'node:crypto';
import { castOf, story, walk } from '@ra-soat/server/test-story.ts';
import { requestBody, storyIds, surveyBody, type StoryIds } from '@ra-soat/server/test-story-bodies.ts';
import { testWorld, type World } from '@ra-soat/server/test-world.ts';

const SURVEYS = 200;

/** A list of so many households in one village, closed and ready to be surveyed. */
async function listed(world: World, ids: StoryIds): Promise<StoryIds[]> {
  const cast = await castOf(world, ids);
  const steps = story(ids);
  const adding = steps.findIndex(({ kind }) => kind === 'household.add');
  await walk(world, cast, steps.slice(0, adding));
  const households = Array.from({ length: SURVEYS }, (): StoryIds => {
    const household = randomUUID();
    const head = randomUUID();
    return { ...ids, households: [household, household, household, household], heads: [head, head, head, head] };
  });
  for (const one of households) await world.run(cast('povertyOfficer'), 'household.add', requestBody(one, 0));
  await walk(
    world,
    cast,
    steps.filter(({ kind }) => kind === 'list.close'),
  );
  world.setToday('2026-10-05');
  return households;
}

function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** One survey through the command door, against a bare insert of the same bytes in a transaction of its own. */
export async function run(): Promise<{
  name: 'survey';
  figures: Record<string, number>;
  ratios: Record<string, number>;
}> {
  const world = await testWorld({ today: '2026-09-02' });
  try {
    const ids = storyIds('2025-07:24631', 'rural', 'Mẫu');
    const households = await listed(world, ids);
    const officer = await world.person('povertyOfficer', ids.commune);
    await world.database.pool.query('create table bare_insert (id uuid primary key, body jsonb not null)');
    const commands: number[] = [];
    const inserts: number[] = [];
    for (const one of households) {
      const body = surveyBody(one, 0, 1);
      const text = JSON.stringify(body);
      inserts.push(
        await timed(() => world.database.pool.query('insert into bare_insert values ($1, $2)', [randomUUID(), text])),
      );
      commands.push(await timed(() => world.run(officer, 'survey.submit', body)));
    }
    const [command, insert] = [percentile(commands, 0.5), percentile(inserts, 0.5)];
    return {
      name: 'survey',
      figures: {
        surveys: SURVEYS,
        command_p50_ms: command,
        command_p95_ms: percentile(commands, 0.95),
        insert_p50_ms: insert,
      },
      ratios: { command_to_insert: command / insert },
    };
  } finally {
    await world.drop();
  }
}
