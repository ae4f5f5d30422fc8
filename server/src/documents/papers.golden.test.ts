import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { goldenComplaint } from './fixtures/golden-pictures.ts';
import { pagePictures } from './fixtures/page-pictures.ts';
import { samplePapers } from './fixtures/sample-papers.ts';
import { writePdf } from './write-pdf.ts';

const golden = readdirSync(new URL('golden/', import.meta.url));

for (const [name, make] of Object.entries(samplePapers)) {
  test(`${name}: every page looks as it was signed off`, async () => {
    const pages = await pagePictures(await writePdf(make()));
    const complaints = pages.map((page, at) => goldenComplaint(`${name}-${at + 1}`, page));
    assert.deepEqual(
      complaints,
      pages.map(() => ''),
    );
    const kept = golden.filter((file) => new RegExp(`^${name}-\\d+\\.png$`, 'u').test(file));
    if (process.env['UPDATE_GOLDEN'] !== '1')
      assert.equal(pages.length, kept.length, 'pages more or fewer than signed off');
  });
}
