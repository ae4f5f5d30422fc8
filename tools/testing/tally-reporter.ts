import type { TestEvent } from 'node:test/reporters';

/** One line of JSON at the end of a run of `node --test`: see tally.ts. The test runner asks for a default export. */
export default async function* tallyReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    if (event.type !== 'test:summary' || event.data.file !== undefined) continue;
    const { tests, passed, skipped, todo } = event.data.counts;
    yield JSON.stringify({ passed, failed: tests - passed - skipped - todo, skipped: skipped + todo });
  }
}
