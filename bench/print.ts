import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { castOf, story, walk } from '@ra-soat/server/test-story.ts';
import { requestBody, storyIds, type StoryIds } from '@ra-soat/server/test-story-bodies.ts';
import { testWorld, type World } from '@ra-soat/server/test-world.ts';
import { PDFiumLibrary } from '@hyzyla/pdfium';

const HOUSEHOLDS = 150;

async function listed(world: World, ids: StoryIds): Promise<void> {
  const cast = await castOf(world, ids);
  const steps = story(ids);
  await walk(
    world,
    cast,
    steps.slice(
      0,
      steps.findIndex(({ kind }) => kind === 'household.add'),
    ),
  );
  for (let at = 0; at < HOUSEHOLDS; at += 1) {
    const [household, head] = [randomUUID(), randomUUID()];
    const one: StoryIds = {
      ...ids,
      ...{ households: [household, household, household, household], heads: [head, head, head, head] },
    };
    await world.run(cast('povertyOfficer'), 'household.add', requestBody(one, 0));
  }
}

async function pagesOf(pdf: Uint8Array): Promise<number> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages = document.getPageCount();
  document.destroy();
  library.destroy();
  return pages;
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; found: T }> {
  const started = performance.now();
  const found = await work();
  return { ms: performance.now() - started, found };
}

/** Booklets of a whole village through the file door, against those of one household as often. */
export async function run(): Promise<{
  name: 'print';
  figures: Record<string, number>;
  ratios: Record<string, number>;
}> {
  const world = await testWorld({ today: '2026-09-02' });
  try {
    const ids = storyIds('2025-07:24631', 'rural', 'In');
    await listed(world, ids);
    const officer = await world.person('povertyOfficer', ids.commune);
    const wanted = { roundId: ids.round, villageId: ids.villages[0], format: 'pdf' };
    const print = (more: object) => world.file(officer, 'paper.booklets', { ...wanted, ...more });
    // The first paper starts the thread and reads its fonts.
    await print({ blank: 1 });
    const one = await timed(() => print({ blank: 1 }));
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const village = await timed(() => print({}));
    delay.disable();
    return {
      name: 'print',
      figures: {
        households: HOUSEHOLDS,
        pages: await pagesOf(village.found.bytes),
        print_ms: village.ms,
        one_household_ms: one.ms,
        longest_pause_ms: delay.max / 1e6,
        peak_memory_mb: process.resourceUsage().maxRSS / 1024,
      },
      ratios: { village_to_households: village.ms / (one.ms * HOUSEHOLDS) },
    };
  } finally {
    await world.drop();
  }
}
