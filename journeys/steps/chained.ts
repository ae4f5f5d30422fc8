import assert from 'node:assert/strict';
import { test as nodeTest } from 'node:test';
import type { Page } from 'playwright-core';

/** The steps of a journey stand on each other: after one that failed the rest only says so, and its page is pictured. */
export function chained(name: string, page: () => Page): (title: string, work: () => Promise<void>) => void {
  let broken: string | undefined;
  return (title, work) =>
    void nodeTest(title, async () => {
      assert.equal(broken, undefined, `bước trước không qua: ${broken ?? ''}`);
      broken = title;
      try {
        await work();
      } catch (error) {
        await page().screenshot({ path: `journeys/shots/${name}-failed.png`, fullPage: true });
        throw error;
      }
      broken = undefined;
    });
}
