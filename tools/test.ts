import { buildWeb } from './build-web.ts';
import { check } from './check.ts';
import { journeyFiles, runJourneys } from './journeys.ts';
import { filesOf, runTestFiles, type TestGroup } from './testing/run-test-files.ts';
import { step } from './testing/step.ts';
import { noTests, oneFailure, sumOf, tallyLine, type Tally } from './testing/tally.ts';
import { dropLeftovers, testServer } from './testing/test-server.ts';

const groups: readonly TestGroup[] = [
  { title: 'miền nghiệp vụ', patterns: ['domain/src/**/*.test.ts'], processes: 'one' },
  { title: 'giao diện', patterns: ['web/src/**/*.test.ts'], processes: 'one' },
  { title: 'máy chủ và công cụ', patterns: ['server/src/**/*.test.ts', '{tools,bench}/**/*.test.ts'], processes: 2 },
];

/** A step that cannot be done is one failure, said in its own words; the steps after it go on. */
async function attempt(title: string, work: () => Promise<Tally>): Promise<Tally> {
  try {
    return await step(title, work);
  } catch (error) {
    console.error(`\n✘ ${title}\n`, error);
    return oneFailure;
  }
}

async function onPostgres(work: () => Promise<Tally>): Promise<Tally> {
  const server = await testServer(process.env['DATABASE_URL']);
  try {
    await dropLeftovers(server.url);
    process.env['TEST_DATABASE_URL'] = server.url;
    return await work();
  } finally {
    await server.stop();
  }
}

async function testsAndJourneys(filters: readonly string[]): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const group of groups) {
    const files = filesOf(group, filters);
    const run = () => runTestFiles(files, group.processes);
    if (files.length) tallies.push(await attempt(`${group.title}: ${files.length} tệp`, run));
  }
  const journeys = journeyFiles(filters);
  if (journeys.length) tallies.push(await attempt('hành trình', () => runJourneys(journeys)));
  return sumOf(tallies);
}

/** Everything, or with arguments only the tests and journeys whose path contains one of them. */
async function test(filters: readonly string[]): Promise<Tally> {
  const tallies: Tally[] = [];
  if (!filters.length) {
    tallies.push(await attempt('web/dist', () => buildWeb().then(() => noTests)));
    const judged = () => check({ names: false }).then((good) => (good ? noTests : oneFailure));
    tallies.push(await attempt('kiểu, lint, tường', judged));
  }
  tallies.push(await attempt('trên PostgreSQL', () => onPostgres(() => testsAndJourneys(filters))));
  return sumOf(tallies);
}

const tally = await test(process.argv.slice(2));
const none = tally.passed + tally.failed === 0;
if (none) console.log('Không có bài thử nào khớp với tên đã cho.');
console.log(tallyLine(tally));
process.exitCode = none || tally.failed > 0 ? 1 : 0;
