import path from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../tools/browser.ts';
// What the script puts on the window.
import type {} from '../../web/src/device/test-in-browser.ts';

const web = path.join(import.meta.dirname, '../../web');

/** The phone's code as one script, for a page of our own server. */
export async function phoneScript(): Promise<string> {
  const entry = path.join(web, 'src/device/test-in-browser.ts');
  const lib = { entry, formats: ['iife' as const], name: 'phoneInBrowser' };
  const built = await build({ root: web, configFile: false, logLevel: 'error', build: { write: false, lib } });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  return outputs.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : [])).join('\n');
}

/** A browser on a profile that outlives it. */
export async function openProfile(folder: string): Promise<BrowserContext> {
  const found = await findBrowser();
  return chromium.launchPersistentContext(folder, { executablePath: found.path, args: [...found.args] });
}

/** A page of the server with the phone's code in it and nothing of the app's screens. */
export async function phonePage(context: BrowserContext, url: string, script: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}/api/health`);
  await page.evaluate(script);
  return page;
}
