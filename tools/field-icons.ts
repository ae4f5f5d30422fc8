import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.ts';

const web = path.join(import.meta.dirname, '../web');
const target = path.join(web, 'field/public');
const favicon = readFileSync(path.join(web, 'public/favicon.svg'), 'utf8');

/** A launcher cuts a maskable icon to its own shape: the drawing stays within the middle 80 %. */
const icons = [
  { name: 'icon-192.png', size: 192, drawing: 1, ground: 'transparent' },
  { name: 'icon-512.png', size: 512, drawing: 1, ground: 'transparent' },
  { name: 'icon-512-maskable.png', size: 512, drawing: 0.8, ground: '#1864ab' },
] as const;

/** Draws the icons of the field app from the favicon; run again by hand when that changes. */
async function drawIcons(): Promise<void> {
  const { path: executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  mkdirSync(target, { recursive: true });
  for (const { name, size, drawing, ground } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const side = Math.round(size * drawing);
    const style = `margin:0;display:grid;place-items:center;height:${size}px;background:${ground}`;
    await page.setContent(`<body style="${style}">${favicon.replace('<svg', `<svg width="${side}" height="${side}"`)}`);
    writeFileSync(path.join(target, name), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
}

await drawIcons();
