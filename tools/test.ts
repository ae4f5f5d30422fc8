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

/** Everything, or with arguments only the tests and journeys whose path contains one of them. */
async function test(filters: readonly string[]): Promise<Tally> {
  const tallies: Tally[] = [];
  if (!filters.length) {
    await step('web/dist', buildWeb);
    if (!(await step('kiểu, lint, tường', () => check({ names: false })))) tallies.push(oneFailure);
  }
  const server = await step('PostgreSQL', () => testServer(process.env['DATABASE_URL']));
  try {
    await dropLeftovers(server.url);
    process.env['TEST_DATABASE_URL'] = server.url;
    for (const group of groups) {
      const files = filesOf(group, filters);
      if (files.length) {
        tallies.push(await step(`${group.title}: ${files.length} tệp`, () => runTestFiles(files, group.processes)));
      }
    }
    const journeys = journeyFiles(filters);
    if (journeys.length) tallies.push(await runJourneys(journeys));
  } finally {
    await server.stop();
  }
  return tallies.length ? sumOf(tallies) : noTests;
}

const tally = await test(process.argv.slice(2));
const none = tally.passed + tally.failed === 0;
if (none) console.log('Không có bài thử nào khớp với tên đã cho.');
console.log(tallyLine(tally));
process.exitCode = none || tally.failed > 0 ? 1 : 0;
