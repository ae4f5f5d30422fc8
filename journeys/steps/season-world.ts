import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Hand } from '../../tools/season/hand.ts';
import type { SyntheticHousehold } from '../../tools/synth/synthetic-commune-types.ts';
import { startJourney, type Journey, type Person } from '../start.ts';
import { atWork, goTo } from './office.ts';
import { COMMUNE, quangKheDecided, sample } from './quang-khe.ts';

export const PROVINCE = '2025-07:68';

/** Who works in the season, each with a page of their own, and what the parts of the journey tell each other. */
export interface Season {
  readonly journey: Journey;
  readonly officer: Page;
  /** Trưởng thôn of Thôn 1 and its rà soát viên: one account, on a phone. */
  readonly head: Page;
  readonly chairman: Page;
  readonly province: Page;
  readonly administrator: Page;
  readonly desk: Hand;
  readonly committee: Hand;
  readonly villages: readonly string[];
  /** The page that was used last, for the picture of a failure. */
  at: Page;
  roundId: string;
  /** Households of the round by village index and number: `0|1`. */
  ids: Map<string, string>;
}

export type Step = (title: string, work: () => Promise<void>) => void;

/** Opens a page of the season; the day may have turned since. */
export async function visit(season: Season, page: Page, path: string): Promise<void> {
  season.at = page;
  await page.bringToFront();
  await goTo(season.journey, page, path);
}

/** Brings what is named to the top of the view, under the fixed header. */
export async function toTop(found: ReturnType<Page['getByText']>): Promise<void> {
  await found.first().evaluate((element) => {
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    globalThis.scrollBy({ top: -130, behavior: 'instant' });
  });
}

/** A path of this year's round. */
export const ofRound = ({ roundId }: Season, rest = '') => `/rounds/${roundId}${rest}`;

export const keyOf = ({ villageIndex, number }: SyntheticHousehold) => `${String(villageIndex)}|${number}`;

/** The invented household of a key. */
export function householdOf(key: string): SyntheticHousehold {
  return sample.households.find((one) => keyOf(one) === key) ?? assert.fail(`nobody is ${key}`);
}

export function idOf({ ids }: Season, key: string): string {
  return ids.get(key) ?? assert.fail(`no household ${key}`);
}

/** A head of village is often rà soát viên too: a second role of the same account. */
async function alsoEnumerator({ server }: Journey, { username }: Person, villageId: string): Promise<void> {
  const { kysely } = server.house.doors.database;
  const { account_id } = await kysely
    .selectFrom('account')
    .select('account_id')
    .where('username', '=', username)
    .executeTakeFirstOrThrow();
  await kysely
    .insertInto('role_grant')
    .values({ account_id, role: 'enumerator', place_id: null, village_id: villageId, valid_from: '2026-09-01' })
    .execute();
}

async function headOfVillage(journey: Journey, villageId: string): Promise<Page> {
  const person = await journey.person('villageHead', villageId, 'Hoàng Văn Mẫu');
  await alsoEnumerator(journey, person, villageId);
  const page = await journey.open('phone');
  await journey.signIn(page, person);
  return page;
}

/** The commune with last year's round behind it, on 01/09/2026, everybody at work. */
export async function startSeason(): Promise<Season> {
  const journey = await startJourney({ name: 'season-2026', today: '2026-09-01' });
  const { officer, chairman, desk, committee, villages } = await quangKheDecided(journey);
  const office = async (...who: Parameters<Journey['person']>) => atWork(journey, await journey.person(...who));
  return {
    ...{ journey, officer, chairman, desk, committee, villages },
    head: await headOfVillage(journey, villages[0] ?? assert.fail('no village')),
    province: await office('provincialDepartment', PROVINCE, 'Cán bộ Sở mẫu'),
    administrator: await office('administrator', COMMUNE, 'Quản trị mẫu'),
    at: officer,
    roundId: '',
    ids: new Map(),
  };
}
