import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { RoleId } from '@ra-soat/domain/access/role.ts';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { hashPassword } from '@ra-soat/server/platform/passwords.ts';
import { loadPlaces } from '@ra-soat/server/places/load.ts';
import { loadSeries } from '@ra-soat/server/series/load-shipped.ts';
import type { Clock } from '@ra-soat/server/platform/clock.ts';
import { testDatabase } from '@ra-soat/server/platform/test-database.ts';
import { addSamplePerson } from '@ra-soat/server/access/sample-person.ts';
import { startServer, type RunningServer } from '@ra-soat/server/start.ts';
import { findBrowser } from '../tools/browser.ts';

const shots = path.join(import.meta.dirname, 'shots');
const wanted = process.env['GUIDE_PICTURES'];
/** `GUIDE_PICTURES=1` takes them for the guide; any other value is the folder to put them in. */
const guidePictures = wanted === '1' ? path.join(import.meta.dirname, '../docs/huong-dan/img') : wanted;

const devices = {
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1366, height: 768 } },
} as const;
export type Device = keyof typeof devices;

/** WCAG 2.2 AA and what it stands on. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export interface Person {
  readonly username: string;
  readonly password: string;
  readonly fullName: string;
}

export interface Journey {
  readonly server: RunningServer;
  /** Turns the legal day; pages show it when they are opened again. */
  turnTo(day: IsoDate): void;
  /** Sets the server's time of day in Việt Nam, `07:30`; it goes on from there. */
  turnHour(time: string): void;
  /** An account that can sign in, with one role at a commune (its code) or a village (its id). */
  person(role: RoleId, place: string, fullName: string): Promise<Person>;
  /** A fresh browser profile on the first page. */
  open(device: Device): Promise<Page>;
  signIn(page: Page, person: Person): Promise<void>;
  /** Looks at the screen: a picture in journeys/shots, no fault for axe, nothing wider than the screen. */
  look(page: Page, screen: string): Promise<void>;
  /** Looks, and with GUIDE_PICTURES=1 takes what is in view as that picture of the users' guide. */
  picture(page: Page, screen: string): Promise<void>;
  stop(): Promise<void>;
}

export interface JourneyOptions {
  /** Names the pictures. */
  readonly name: string;
  /** The first legal day, pinned. */
  readonly today: IsoDate;
  /** What the journey asks to be there before the first page opens. */
  readonly seed?: (server: RunningServer) => Promise<unknown>;
}

/** The real server on a free port, with a database and a data folder of its own, and a real browser. */
export async function startJourney(options: JourneyOptions): Promise<Journey> {
  const found = await findBrowser();
  const database = await testDatabase({
    name: 'shipped',
    fill: async (client) => {
      await loadPlaces(client);
      await loadSeries(client);
    },
  });
  const dataDir = mkdtempSync(path.join(tmpdir(), 'ra-soat-journey-'));
  const defects: unknown[] = [];
  let { today } = options;
  let movedMs = 0;
  const now = () => new Date(Date.now() + movedMs);
  const clock: Clock = { now, today: () => today, pinned: true };
  const server = await startServer(
    { databaseUrl: database.url, port: 0, host: '127.0.0.1', dataDir, pinnedDay: undefined },
    (error) => defects.push(error),
    clock,
  );
  await options.seed?.(server);
  const browser = await chromium.launch({ executablePath: found.path, args: [...found.args] });
  return {
    server,
    turnTo: (day) => (today = day),
    turnHour: (time) => {
      const day = now().toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
      movedMs = Date.parse(`${day}T${time}:00+07:00`) - Date.now();
    },
    person: (role, place, fullName) => newPerson(server, { role, place, fullName }),
    open: (device) => opened(browser, server, device),
    signIn,
    look: (page, screen) => look(page, `${options.name}-${screen}`),
    picture: async (page, screen) => {
      // Nothing is lit under the pointer.
      await page.mouse.move(0, 0);
      await page.waitForLoadState('networkidle');
      // Before the look: its picture of the whole page scrolls a phone.
      if (guidePictures)
        await page.screenshot({ path: path.join(guidePictures, `${screen}.png`), animations: 'disabled' });
      await look(page, `${options.name}-${screen}`);
    },
    stop: async () => {
      await browser.close();
      await server.stop();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
      assert.deepEqual(defects, [], 'the server met a defect');
    },
  };
}

async function opened(browser: Browser, server: RunningServer, device: Device): Promise<Page> {
  const context = await browser.newContext({ ...devices[device], locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(server.url);
  return page;
}

async function signIn(page: Page, { username, password }: Person): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel(/^Mật khẩu/u).fill(password);
  const enter = page.getByRole('button', { name: 'Đăng nhập' });
  await enter.click();
  // The sign-in page has a main of its own: only its going says that the session is there.
  await enter.waitFor({ state: 'detached' });
  await page.getByRole('main').waitFor();
}

async function look(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: path.join(shots, `${name}.png`), fullPage: true, animations: 'disabled' });
  const violations = await axe(page);
  const faults = violations.map(({ id, nodes }) => `${id} × ${nodes.length}: ${nodes[0]?.html ?? ''}`);
  assert.deepEqual(faults, [], `axe on ${name}`);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.equal(overflow, 0, `${name} is wider than the screen (px)`);
}

/** A phone is judged on a screen as tall as its page: what lies half under the foot can be scrolled out from there. */
async function axe(page: Page) {
  const viewport = page.viewportSize();
  const phone = viewport?.width === devices.phone.viewport.width;
  if (phone) {
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: viewport.width, height: Math.max(tall, viewport.height) });
  }
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  if (phone) await page.setViewportSize(viewport);
  return violations;
}

async function newPerson(
  { house: { doors } }: RunningServer,
  who: { readonly role: RoleId; readonly place: string; readonly fullName: string },
): Promise<Person> {
  const username = `mau.${randomUUID().slice(0, 8)}`;
  const password = `mẫu ${username}`;
  await addSamplePerson(doors, { ...who, username, passwordHash: await hashPassword(password) });
  return { username, password, fullName: who.fullName };
}
