import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { build } from 'vite';
import { startJourney, type Journey, type Person } from '../../journeys/start.ts';
import { fieldWorld, type FieldWorld } from '../../journeys/steps/field-world.ts';
import { randomOf, type Random } from '../../tools/synth/random.ts';
import { KilledBrowser } from './killed-browser.ts';
import { takeFile } from './take-file.ts';

const PIN = '246813';
const PHONES = 2;

export interface Killed {
  readonly surveys: number;
  /** Promised to the surveyor, and neither at the server nor on a phone. */
  readonly lost: number;
  readonly doubled: number;
  /** At the server: applied, or waiting for a person. */
  readonly applied: number;
  readonly waiting: number;
  /** The phone judged otherwise than the server. */
  readonly incidents: number;
  readonly kills: Readonly<Record<Way, number>>;
  readonly faults: Readonly<Record<string, number>>;
}

type Way = 'reload' | 'closedTab' | 'crashedTab' | 'killedBrowser' | 'otherPerson' | 'lostPhone' | 'foundPhone';

const ways: readonly { readonly value: Way; readonly weight: number }[] = [
  { value: 'reload', weight: 49 },
  { value: 'closedTab', weight: 15 },
  { value: 'crashedTab', weight: 15 },
  { value: 'killedBrowser', weight: 10 },
  { value: 'otherPerson', weight: 5 },
  { value: 'lostPhone', weight: 3 },
  { value: 'foundPhone', weight: 3 },
];

interface Bench {
  readonly journey: Journey;
  readonly world: FieldWorld;
  readonly random: Random;
  readonly promised: Set<string>;
  readonly kills: Record<Way, number>;
  readonly faults: Record<string, number>;
}

interface Phone {
  readonly browser: KilledBrowser;
  /** Who may work on it; the first one does now. */
  people: readonly Person[];
}

async function phoneScript(): Promise<string> {
  const entry = path.join(import.meta.dirname, 'in-page.ts');
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'phone' } },
  });
  assert.ok(Array.isArray(built) && built[0]);
  return `${built[0].output[0].code}\nglobalThis.phone = phone;`;
}

/** Asks the phone in its page. */
async function tell(phone: Phone, call: string, ...args: readonly unknown[]): Promise<unknown> {
  const { page } = phone.browser;
  assert.ok(page);
  return page.evaluate(`phone.${call}(${args.map((one) => JSON.stringify(one)).join(', ')})`);
}

/** The network of a mountain village, for whatever a phone sends. */
function badNetwork({ random, faults }: Bench): (context: BrowserContext) => Promise<void> {
  const count = (fault: string) => (faults[fault] = (faults[fault] ?? 0) + 1);
  const handle = async (route: Route): Promise<void> => {
    const chance = random.next();
    if (chance < 0.06) {
      count('cutBefore');
      return route.abort('connectionreset');
    }
    if (chance < 0.12) {
      count('cutAfter');
      await route.fetch();
      return route.abort('connectionreset');
    }
    if (chance < 0.16) {
      count('serverError');
      return route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{"code":"DEFECT"' });
    }
    if (chance < 0.2) {
      count('portal');
      return route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Wi-Fi miễn phí</h1>' });
    }
    return route.continue();
  };
  // A page that dies takes its routes along.
  const dying = (error: unknown) => assert.ok(error instanceof Error && /closed|disposed|crash/iu.test(error.message));
  return async (context) => {
    await context.route('**/api/commands/survey.deliver', (route) => handle(route).catch(dying));
  };
}

async function enter(phone: Phone): Promise<void> {
  const [person] = phone.people;
  assert.ok(person);
  if ((await tell(phone, 'reopen', PIN)) !== true) await tell(phone, 'setUp', person.username, person.password, PIN);
  for (let tries = 0; (await tell(phone, 'known')) === 0; tries += 1) {
    const end = await tell(phone, 'sync', person.password);
    if (tries === 5) assert.fail(`no village: ${String(end)} ${JSON.stringify(await tell(phone, 'lying'))}`);
  }
}

/** A survey or a sending, and in the middle of it the kill; what was promised before it is written down. */
async function strike(bench: Bench, phone: Phone, turn: number): Promise<void> {
  const { random, promised, kills, world } = bench;
  const [person] = phone.people;
  const facts = world.households[turn % world.households.length]?.sample.surveys.thisYear;
  const sends = random.chance(0.4);
  const work = sends
    ? tell(phone, 'sync', person?.password)
    : tell(phone, 'survey', randomUUID(), random.whole(0, 200), facts).then((id) => promised.add(String(id)));
  let killed = false;
  const ended = work.catch((error: unknown) => {
    // Under a page that dies a call may end in any way; before that an error is a defect of the phone.
    if (!killed) throw error;
  });
  const wait = random.whole(0, sends ? 250 : 60);
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, wait))]);
  const way = random.weighted(ways);
  // Nobody promises what a phone keeps after its file was given out and the phone was thrown away.
  if (way === 'lostPhone') await ended;
  killed = true;
  kills[way] += 1;
  await kill(bench, phone, way);
  await ended;
  await enter(phone);
}

async function kill(bench: Bench, phone: Phone, way: Way): Promise<void> {
  switch (way) {
    case 'reload':
      return phone.browser.reload();
    case 'closedTab':
      return phone.browser.closeTab();
    case 'crashedTab':
      return phone.browser.crashTab();
    case 'killedBrowser':
      return phone.browser.kill();
    case 'otherPerson':
      phone.people = phone.people.toReversed();
      await tell(phone, 'leave');
      return phone.browser.reload();
    case 'lostPhone':
      await giveOut(bench, phone);
      return phone.browser.replace();
    case 'foundPhone':
      return giveOut(bench, phone);
  }
}

/** The sealed file of a phone goes to the commune on another way. */
async function giveOut({ journey, world, faults }: Bench, phone: Phone): Promise<void> {
  const rows = await takeFile(journey.server.house.doors, world.officer.actor, String(await tell(phone, 'sealedFile')));
  faults['sealedRows'] = (faults['sealedRows'] ?? 0) + rows;
}

/** The network is good again: everybody who worked on the phone signs in once more and sends what is left. */
async function comeHome(phone: Phone): Promise<void> {
  await phone.browser.page?.context().unrouteAll({ behavior: 'wait' });
  for (const { username, password } of phone.people) {
    await tell(phone, 'leave');
    await phone.browser.reload();
    await tell(phone, 'setUp', username, password, PIN);
    for (let tries = 0; tries < 5 && (await tell(phone, 'sync', password)) !== 'done'; tries += 1);
    const left = await tell(phone, 'left');
    assert.deepEqual(left, { forms: 0, refused: [] }, 'forms are left on a phone with a good network');
  }
}

async function counted({ journey, promised, kills, faults }: Bench): Promise<Killed> {
  const { pool } = journey.server.house.doors.database;
  const { rows } = await pool.query<{ survey_id: string; times: number; state: string }>(
    `select survey_id, count(*)::integer as times, min(state) as state from survey_delivery where finished
     group by survey_id`,
  );
  const versions = await pool.query<{ doubled: number }>(
    `select count(*)::integer as doubled from (
       select command_id from survey group by command_id having count(*) > 1) twice`,
  );
  const incidents = await pool.query<{ n: number }>('select count(*)::integer as n from incident');
  const there = new Map(rows.map((row) => [row.survey_id, row]));
  const among = (state: string) => rows.filter((row) => row.state === state).length;
  return {
    surveys: promised.size,
    lost: [...promised].filter((id) => !there.has(id)).length,
    doubled: rows.filter(({ times }) => times > 1).length + (versions.rows[0]?.doubled ?? 0),
    applied: among('applied'),
    waiting: among('waiting'),
    incidents: incidents.rows[0]?.n ?? 0,
    kills,
    faults,
  };
}

async function phonesOf(bench: Bench, script: string): Promise<Phone[]> {
  const { journey, world } = bench;
  const phones: Phone[] = [];
  for (let i = 0; i < PHONES; i += 1) {
    const village = world.villages[i] ?? '';
    const people = [
      await journey.person('enumerator', village, `Rà soát viên mẫu ${String(2 * i + 1)}`),
      await journey.person('enumerator', village, `Rà soát viên mẫu ${String(2 * i + 2)}`),
    ];
    phones.push({ browser: new KilledBrowser(script, `${journey.server.url}/api/health`, badNetwork(bench)), people });
  }
  return phones;
}

/**
 * Phones in real Chromium with their own IndexedDB, killed `times` times in the middle of saving and sending: reloaded,
 * closed, crashed, the whole browser killed, handed to another person; then every promise is looked for by SQL.
 */
export async function runKills(times: number, seed: number): Promise<Killed> {
  const journey = await startJourney({ name: 'kills', today: '2026-09-01' });
  const phones: Phone[] = [];
  try {
    const world = await fieldWorld(journey.server, (day) => journey.turnTo(day), 12);
    journey.turnTo('2026-10-05');
    const none = {
      reload: 0,
      closedTab: 0,
      crashedTab: 0,
      killedBrowser: 0,
      otherPerson: 0,
      lostPhone: 0,
      foundPhone: 0,
    };
    const bench: Bench = { journey, world, random: randomOf(seed), promised: new Set(), kills: none, faults: {} };
    phones.push(...(await phonesOf(bench, await phoneScript())));
    for (const phone of phones) {
      await phone.browser.start();
      await enter(phone);
      await tell(phone, 'sync', phone.people[0]?.password);
    }
    await Promise.all(
      phones.map(async (phone, i) => {
        for (let turn = i; turn < times; turn += PHONES) await strike(bench, phone, turn);
        await comeHome(phone);
      }),
    );
    return await counted(bench);
  } finally {
    for (const { browser } of phones) await browser.stop();
    await journey.stop();
  }
}
