import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { chromium, type Browser, type Page } from 'playwright-core';
import { pagePictures, pngBytes } from '@ra-soat/server/documents/fixtures/page-pictures.ts';
import { findBrowser } from '../tools/browser.ts';

/** The surveyors' guide as a village prints it: two sheets of A4. */
const root = path.join(import.meta.dirname, '..');
const shots = path.join(import.meta.dirname, 'shots');
const A4 = { width: 595, height: 842 };
let browser: Browser;
let page: Page;

before(async () => {
  const found = await findBrowser();
  browser = await chromium.launch({ executablePath: found.path, args: [...found.args] });
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(pathToFileURL(path.join(root, 'web/dist/huong-dan/ra-soat-vien.html')).href);
  mkdirSync(shots, { recursive: true });
});
after(() => browser.close());

test('trên điện thoại: mười sáu hình, không tràn màn hình', async () => {
  for (const picture of await page.getByRole('main').getByRole('img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate(async (image) => {
      if (!(image instanceof HTMLImageElement)) throw new Error('not a picture');
      await image.decode();
      if (image.naturalWidth === 0) throw new Error(`not loaded: ${image.src}`);
    });
  }
  assert.equal(await page.getByRole('main').getByRole('img').count(), 16);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  await page.screenshot({ path: path.join(shots, 'surveyors-sheet-phone.png'), fullPage: true });
});

test('in ra đúng hai trang A4, chữ từ 12 pt', async () => {
  await page.emulateMedia({ media: 'print' });
  const letters = await page.evaluate(() =>
    [...document.querySelectorAll('main li, main p, main h2')].map((one) => parseFloat(getComputedStyle(one).fontSize)),
  );
  assert.ok(Math.min(...letters) >= 16, `${String(Math.min(...letters))} px, 12 pt are 16`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = await sizes(pdf);
  for (const [at, png] of (await pagePictures(pdf, 110)).entries())
    writeFileSync(path.join(shots, `surveyors-sheet-${String(at + 1)}.png`), pngBytes(png));
  assert.deepEqual(pages, [A4, A4]);
});

async function sizes(pdf: Uint8Array): Promise<{ readonly width: number; readonly height: number }[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const found = [...document.pages()].map((one) => {
    const { originalWidth, originalHeight } = one.getOriginalSize();
    return { width: Math.round(originalWidth), height: Math.round(originalHeight) };
  });
  document.destroy();
  library.destroy();
  return found;
}
