import type { Page } from 'playwright-core';
import type { Journey, Person } from '../start.ts';

/** A page of somebody who is signed in. */
export async function atWork(journey: Journey, person: Person): Promise<Page> {
  const page = await journey.open('desktop');
  await journey.signIn(page, person);
  await page.getByRole('button', { name: /tài khoản của/u }).waitFor();
  return page;
}

/** Goes to a place of the app; the day may have turned since. */
export async function goTo(journey: Journey, page: Page, path: string): Promise<void> {
  await page.goto(`${journey.server.url}${path}`);
  await page.waitForLoadState('networkidle');
}

/** Opens a step's dialog, fills what it asks, sends it, and waits until it has closed. */
export async function doStep(
  page: Page,
  name: string,
  fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await fill(dialog);
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly bytes: Buffer;
}

/** What a download button of the page would bring. */
export async function download(page: Page, name: RegExp | string): Promise<Answer> {
  const link = page.getByRole('link', { name }).first();
  const href = await link.getAttribute('href');
  const response = await page.request.get(new URL(href ?? '', page.url()).href);
  return { status: response.status(), type: response.headers()['content-type'] ?? '', bytes: await response.body() };
}
