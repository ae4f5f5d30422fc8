import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, suite, test } from 'node:test';
import { promisify } from 'node:util';
import { z } from 'zod';
import { importJob } from '@ra-soat/server/households/import-job.ts';
import { testWorld } from '@ra-soat/server/test-world.ts';
import { noisyWorkbook } from '../../bench/import.ts';
import { countOf, opened, previewOf, program, progressOf, registry, send } from './import-house.ts';

/** Time of the processor, since others may work on the same machine; the clock's rate is told by `bench import`. */
const figures = z.object({ worked: z.boolean(), cpuSeconds: z.number(), peakMb: z.number() });

suite('a workbook of 5,000 households with every kind of noise, through the doors', async () => {
  const world = await testWorld({ today: '2026-09-02' });
  after(() => world.drop());
  const { bytes, rows } = await noisyWorkbook(5_000);
  const house = await opened(world);

  test('is previewed row by row and taken in as previewed, at 1,000 rows a second within 400 MB', async () => {
    const preview = await previewOf(world, house, bytes);
    for (const sheet of preview.sheets) assert.equal(sheet.persons + sheet.refused + sheet.ignored, sheet.rows);
    assert.equal(await countOf(world, 'household'), 0);
    const { importId } = await send(world, house, bytes);
    const { stdout } = await promisify(execFile)(process.execPath, [program, world.database.url]);
    const { cpuSeconds, peakMb } = figures.parse(JSON.parse(stdout));
    const done = await progressOf(world, house, importId);
    assert.deepEqual([done.state, done.done, done.outcome], ['done', done.total, preview.outcome]);
    assert.equal(await countOf(world, 'household'), preview.outcome.created);
    assert.ok(peakMb <= 400, `${String(Math.round(peakMb))} MB`);
    assert.ok(rows / cpuSeconds >= 1000, `${String(Math.round(rows / cpuSeconds))} rows a second`);
  });

  test('a second import changes nothing', async () => {
    const before = await registry(world);
    const { importId } = await send(world, house, bytes);
    await importJob.step(world.doors);
    const done = await progressOf(world, house, importId);
    assert.deepEqual([done.state, done.outcome.created, done.outcome.matched], ['done', 0, 0]);
    assert.deepEqual(await registry(world), before);
  });
});
