import { test } from 'node:test';
import assert from 'node:assert/strict';
import { pagePictures } from './fixtures/page-pictures.ts';
import type { Paper } from './paper.ts';
import { writePdf } from './write-pdf.ts';

/** Three pages, the last on landscape, with nothing written on them. */
function blank(sample: boolean): Paper {
  const blocks = [{ kind: 'text', text: ' ' }] as const;
  return {
    name: 'Trang trắng',
    stamp: { form: '', code: '', sample, madeOn: '2026-11-21' },
    sections: [
      { orientation: 'portrait', blocks },
      { orientation: 'portrait', blocks },
      { orientation: 'landscape', blocks },
    ],
  };
}

async function marked(paper: Paper): Promise<boolean[]> {
  const pages = await pagePictures(await writePdf(paper));
  return pages.map((page) => page.data.some((dot, at) => at % 4 === 0 && dot < 240));
}

test('sample data are watermarked on every page, portrait and landscape', async () => {
  assert.deepEqual(await marked(blank(true)), [true, true, true]);
});

test('a paper of real data carries no watermark', async () => {
  assert.deepEqual(await marked(blank(false)), [false, false, false]);
});
