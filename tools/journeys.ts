import { buildWeb } from './build-web.ts';
import { findBrowser } from './browser.ts';
import { filesOf, runTestFiles, type TestGroup } from './testing/run-test-files.ts';
import { step } from './testing/step.ts';
import { tallyLine, type Tally } from './testing/tally.ts';

/** One at a time: each has a server and a browser of its own. */
const journeys: TestGroup = {
  title: 'hành trình trong trình duyệt',
  patterns: ['journeys/*.journey.ts'],
  processes: 1,
};

/** The journeys whose path contains one of the names, or all. */
export function journeyFiles(names: readonly string[]): string[] {
  return filesOf(journeys, names);
}

/** Web build (when it is stale), browser, then the journeys themselves. */
export async function runJourneys(files: readonly string[]): Promise<Tally> {
  await step('web/dist', buildWeb);
  await step('trình duyệt', findBrowser);
  return step(`${journeys.title}: ${files.length}`, () => runTestFiles(files, journeys.processes));
}

if (import.meta.main) {
  const names = process.argv.slice(2);
  const files = journeyFiles(names);
  if (!files.length) throw new Error(`Không có hành trình nào tên là ${names.join(', ')}`);
  const tally = await runJourneys(files);
  console.log(tallyLine(tally));
  process.exitCode = tally.failed > 0 ? 1 : 0;
}
