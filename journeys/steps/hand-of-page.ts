import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { actorOf } from '@ra-soat/server/platform/session.ts';
import { handOf, type Hand } from '../../tools/season/hand.ts';
import type { Journey } from '../start.ts';

/** Whoever is signed in on a page, for what is done a hundred times: through the same doors, without the screen. */
export async function handOfPage(journey: Journey, page: Page): Promise<Hand> {
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'ra_soat');
  const { doors } = journey.server.house;
  const actor = await actorOf(doors.database, cookie?.value ?? '', doors.clock);
  return handOf(doors, actor ?? assert.fail('not signed in'));
}
