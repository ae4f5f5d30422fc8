import assert from 'node:assert/strict';
import { before, after, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { Problem } from '../platform/problem.ts';
import { storyIds } from '../test-story-bodies.ts';
import { castOf, story, walk } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { samplePapers } from './fixtures/sample-papers.ts';
import { renderPaper, rendererOf } from './render-in-worker.ts';
import { writePdf } from './write-pdf.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Kỷ');
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const paper = samplePapers['notice']?.() ?? assert.fail('no sample');

before(async () => {
  const listed = story(ids).findIndex(({ kind }) => kind === 'list.close') + 1;
  await walk(world, cast, story(ids).slice(0, listed));
});

test('while a village prints, others are answered before it is done', async () => {
  const actor = cast('povertyOfficer');
  const order: string[] = [];
  const wanted = { roundId: ids.round, villageId: ids.villages[0], blank: 30, format: 'pdf' };
  const printed = world.file(actor, 'paper.booklets', wanted).then(() => order.push('print'));
  for (let at = 0; at < 20; at += 1) {
    await world.ask(actor, 'rounds', {});
    order.push('query');
  }
  await printed;
  assert.deepEqual(order, [...Array.from({ length: 20 }, () => 'query'), 'print']);
});

test('the thread draws the same bytes', async () => {
  assert.deepEqual(await renderPaper({ paper, format: 'pdf' }), await writePdf(paper));
});

/** Ends itself at the first paper of its life when it says so; else answers with its own name. */
const thread = (name: number) => () =>
  new Worker(
    `const { parentPort } = require('node:worker_threads');
     parentPort.on('message', () => ${name} ? parentPort.postMessage({ bytes: Uint8Array.of(${name}) }) : process.exit(3));`,
    { eval: true },
  );

test('a crash fails its own paper only: the next one starts a new thread', async () => {
  let threads = 0;
  const renderer = rendererOf(() => thread(threads++)());
  const [lost, next] = await Promise.allSettled([
    renderer.render({ paper, format: 'pdf' }),
    renderer.render({ paper, format: 'pdf' }),
  ]);
  assert.equal(lost.status, 'rejected');
  assert.deepEqual(next, { status: 'fulfilled', value: Uint8Array.of(1) });
  await renderer.stop();
});

test('too many waiting papers are refused with words; those before are drawn', async () => {
  const renderer = rendererOf(thread(7), 1);
  const draw = () => renderer.render({ paper, format: 'pdf' });
  const taken = [draw(), draw()];
  assert.throws(draw, (error) => error instanceof Problem && error.code === 'PRINTING_BUSY');
  assert.deepEqual(await Promise.all(taken), [Uint8Array.of(7), Uint8Array.of(7)]);
  await renderer.stop();
});

test('a stopped server fails what waits and leaves no thread', async () => {
  const renderer = rendererOf(thread(7));
  const left = assert.rejects(renderer.render({ paper, format: 'pdf' }), /the server stops/u);
  await renderer.stop();
  await left;
});
