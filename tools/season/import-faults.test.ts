import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, suite, test } from 'node:test';
import { importJob } from '@ra-soat/server/households/import-job.ts';
import { Problem } from '@ra-soat/server/platform/problem.ts';
import { say } from '@ra-soat/server/platform/words/problems.vi.ts';
import { testWorld } from '@ra-soat/server/test-world.ts';
import { noisyWorkbook } from '../../bench/import.ts';
import { countOf, opened, previewOf, program, progressOf, registry, send } from './import-house.ts';

const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹáàãéèíìóòõúùý]/iu;

suite('an import whose worker is killed in the middle', async () => {
  const world = await testWorld({ today: '2026-09-02' });
  after(() => world.drop());
  const { bytes } = await noisyWorkbook(1000);

  test('is finished by the next one, and nothing is there twice', async () => {
    const house = await opened(world);
    const preview = await previewOf(world, house, bytes);
    const { importId } = await send(world, house, bytes);
    const worker = spawn(process.execPath, [program, world.database.url], { stdio: 'ignore' });
    const ended = once(worker, 'exit');
    while ((await progressOf(world, house, importId)).done === 0 && worker.exitCode === null) continue;
    worker.kill('SIGKILL');
    await ended;
    const halfway = await progressOf(world, house, importId);
    assert.ok(halfway.state === 'working' && halfway.done > 0 && halfway.done < halfway.total, halfway.state);
    while (!(await importJob.step(world.doors))) continue;
    assert.equal((await progressOf(world, house, importId)).state, 'done');
    assert.equal(await countOf(world, 'household'), preview.outcome.created);
    const twice = `(select key from household_source group by key having count(*) > 1) as twice`;
    assert.equal(await countOf(world, twice), 0);
  });
});

suite('a file that is no workbook', async () => {
  const world = await testWorld({ today: '2026-09-02' });
  after(() => world.drop());
  const house = await opened(world);
  const files: readonly (readonly [string, Buffer])[] = [
    ['empty', Buffer.alloc(0)],
    ['a CSV with another name', Buffer.from('STT,Họ tên\n1,Người Mẫu\n')],
    [
      'an .xls or a workbook with a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    ],
    ['a broken archive', Buffer.from('504b0304ffff', 'hex')],
  ];
  for (const [name, bytes] of files) {
    test(`${name}: refused in Vietnamese words, nothing stored`, async () => {
      const before = await registry(world);
      const words = await previewOf(world, house, bytes).then(
        ({ problem }) => problem?.message ?? '',
        (error: unknown) => (error instanceof Problem ? say(error.code, error.detail.values) : String(error)),
      );
      assert.match(words, vietnamese);
      assert.deepEqual(await registry(world), before);
    });
  }
});
