import type { Page } from 'playwright-core';

/** Milliseconds from the start of the page's loading until a heading was painted. */
export async function headingMs(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0));
      }),
  );
}

/** Presses what the selector finds and waits until `until` is on the screen; measured in the page, without our way to it. */
export function pressUntil(page: Page, press: string, until: string): Promise<number> {
  return page.evaluate(
    ([pressed, wanted]) =>
      new Promise<number>((resolve, reject) => {
        const target = document.querySelector<HTMLElement>(pressed);
        if (!target) {
          reject(new Error(`nothing to press: ${pressed}`));
          return;
        }
        const started = performance.now();
        const done = () => {
          if (!document.querySelector(wanted)) return;
          watching.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started), 0));
        };
        const watching = new MutationObserver(done);
        watching.observe(document.body, { childList: true, subtree: true });
        target.click();
        done();
      }),
    [press, until] as const,
  );
}

/**
 * From the press on an answer until the phone says that it is on its disk. The app tells its other tabs after each
 * write is durable; this listens as such a tab would.
 */
export function answerSavedMs(page: Page, times: number): Promise<number[]> {
  return page.evaluate(async (rounds) => {
    const news = new BroadcastChannel('ra-soat/device');
    const taken: number[] = [];
    for (let at = 0; at < rounds; at += 1) {
      const group = document.querySelector('main [role=radiogroup]');
      const radios = [...(group?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])];
      const radio = radios.find((one) => !one.checked);
      if (!radio) throw new Error('no answer to press');
      const saved = new Promise<number>((resolve) => {
        news.onmessage = () => resolve(performance.now());
      });
      const started = performance.now();
      radio.click();
      taken.push((await saved) - started);
      // As fast as a person who knows the answers: the form is judged meanwhile.
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    news.close();
    return taken;
  }, times);
}

/** The reference: so many bytes into a bare IndexedDB of the same browser, durable, nothing else. */
export function barePutMs(page: Page, times: number, bytes: number): Promise<number[]> {
  return page.evaluate(
    async ([rounds, size]) => {
      const opening = indexedDB.open('bare', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('row');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const taken: number[] = [];
      for (let at = 0; at < rounds; at += 1) {
        const started = performance.now();
        const tx = opening.result.transaction('row', 'readwrite', { durability: 'strict' });
        tx.objectStore('row').put(crypto.getRandomValues(new Uint8Array(size)), 'row');
        await new Promise((resolve) => (tx.oncomplete = resolve));
        taken.push(performance.now() - started);
      }
      opening.result.close();
      return taken;
    },
    [times, bytes] as const,
  );
}
