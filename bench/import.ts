import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importJob } from '@ra-soat/server/households/import-job.ts';
import { putBlob } from '@ra-soat/server/platform/blob.ts';
import { sha256 } from '@ra-soat/server/platform/canonical.ts';
import { importBody, roundBody, storyIds } from '@ra-soat/server/test-story-bodies.ts';
import { testWorld } from '@ra-soat/server/test-world.ts';
import { workbookOf } from '../tools/synth/common-workbook.ts';
import { planWorkbook } from '../tools/synth/plan-workbook.ts';
import { quangKhe } from '../tools/synth/sample-places.ts';
import { syntheticCommune } from '../tools/synth/synthetic-commune.ts';
import { withNoise } from '../tools/synth/with-noise.ts';

/** Last year's workbook with so many listed households and every kind of noise, as bytes, and its written rows. */
export async function noisyWorkbook(listed: number): Promise<{ bytes: Buffer; rows: number }> {
  const request = { ...quangKhe, seed: 5, households: 2 * listed, listedShare: 0.5 };
  const { sheets } = withNoise(planWorkbook(syntheticCommune(request)), 5);
  const folder = await mkdtemp(join(tmpdir(), 'ra-soat-bench-'));
  try {
    await workbookOf(sheets).xlsx.writeFile(join(folder, 'noise.xlsx'));
    const rows = sheets.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows)).length;
    return { bytes: readFileSync(join(folder, 'noise.xlsx')), rows };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The import job alone: a stored workbook of more than 60,000 rows read, checked, and written; rows of the sheets a second. */
export async function run(): Promise<{
  name: 'import';
  figures: Record<string, number>;
  ratios: Record<string, number>;
}> {
  const world = await testWorld({ today: '2026-09-02' });
  try {
    const { bytes, rows } = await noisyWorkbook(10_000);
    const ids = { ...storyIds('2025-07:24631', 'rural', 'Mẫu'), file: sha256(bytes) };
    const officer = await world.person('povertyOfficer', ids.commune);
    await world.run(officer, 'round.open', roundBody(ids));
    await putBlob(world.doors, officer, ids.file, bytes);
    await world.run(officer, 'households.import', importBody(ids));
    const started = performance.now();
    await importJob.step(world.doors);
    const seconds = (performance.now() - started) / 1000;
    const { rows: stored } = await world.database.pool.query<{ n: number }>(
      'select count(*)::integer as n from household',
    );
    return {
      name: 'import',
      figures: { rows, households: stored[0]?.n ?? 0, seconds, rows_per_second: rows / seconds },
      ratios: { rows_per_second_to_goal: rows / seconds / 1000 },
    };
  } finally {
    await world.drop();
  }
}
