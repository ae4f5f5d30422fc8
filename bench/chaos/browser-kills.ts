import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as passes } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { openProfile, phonePage, phoneScript } from '../../journeys/steps/phone-in-browser.ts';
import { randomOf, type Random } from '../../tools/synth/random.ts';
import type { FieldWork } from '../../web/src/device/device.ts';
import { openSeason, PASSWORD, type ChaosHousehold, type Season } from './season.ts';
import { takeIn } from './take-in.ts';
import { Faults } from './connection.ts';

const PIN = '860421';
const HOUSEHOLDS = 6;

export interface BrowserKills {
  /** Finished forms of which the page said that they were saved. */
  readonly surveys: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly faults: ReadonlyMap<string, number>;
}

/** One phone in a real Chromium with its IndexedDB, killed, reloaded and swapped while it saves and sends. */
export async function browserKills(times: number, seed: number): Promise<BrowserKills> {
  const season = await openSeason({ villages: 1, households: HOUSEHOLDS });
  const phone = await BrowserPhone.begin(season, randomOf(seed, 'browser'));
  try {
    for (let n = 0; n < times; n += 1) await phone.struckWhileWorking();
    await phone.settle();
    const { rows } = await season.world.database.pool.query<{ token: string; n: number }>(`
      select evidence ->> 'otherCause' as token, count(*)::int as n from survey_delivery
      where finished and evidence ->> 'otherCause' like 'phiếu %' group by 1`);
    const found = new Map(rows.map(({ token, n }) => [token, n]));
    return {
      surveys: phone.saved.length,
      lost: phone.saved.filter((token) => !found.has(token)),
      doubled: rows.filter(({ n }) => n > 1).map(({ token }) => token),
      faults: phone.faults.counts,
    };
  } finally {
    await phone.close();
    await season.close();
  }
}

class BrowserPhone {
  readonly saved: string[] = [];
  readonly faults = new Faults();
  readonly #season: Season;
  readonly #chance: Random;
  readonly #url: string;
  readonly #script: string;
  readonly #username: string;
  #profile = newProfile();
  #context: BrowserContext | undefined;
  #page: Page | undefined;
  #tokens = 0;

  constructor(season: Season, chance: Random, at: { url: string; script: string; username: string }) {
    this.#season = season;
    this.#chance = chance;
    this.#url = at.url;
    this.#script = at.script;
    this.#username = at.username;
  }

  static async begin(season: Season, chance: Random): Promise<BrowserPhone> {
    const url = await season.http.listen({ port: 0, host: '127.0.0.1' });
    const { username } = await season.person('enumerator', season.villages[0]?.villageId ?? '');
    return new BrowserPhone(season, chance, { url, script: await phoneScript(), username });
  }

  /** Saves forms one after the other, sometimes sending meanwhile, until something ends the page. */
  async struckWhileWorking(): Promise<void> {
    const page = await this.#open();
    const works = Array.from({ length: 6 }, () => this.#work());
    const working = page
      .evaluate(
        async ([forms, sends]) => {
          const { device } = window.phoneTest;
          if (sends) void device?.sync();
          for (const { work, kept, token } of forms) {
            const there = await device?.household(work.roundId, work.householdId);
            const begun = there?.work ? { ...there.work, evidence: work.evidence } : work;
            await device?.saveWork({ ...begun, basis: begun.basis ?? there?.kase.basis ?? null });
            await device?.finish({ ...begun, basis: begun.basis ?? there?.kase.basis ?? null }, { kept });
            console.log(`saved ${token}`);
          }
        },
        [works, this.#chance.chance(0.4)] as const,
      )
      // The page ends under it: that is the test.
      .catch(() => undefined);
    await passes(this.#chance.whole(0, 220));
    await this.#strike(page);
    await working;
  }

  async settle(): Promise<void> {
    for (let n = 0; n < 4; n += 1) {
      const page = await this.#open();
      await page.evaluate(async () => {
        const { device } = window.phoneTest;
        for (const { id, state } of (await device?.outbox()) ?? []) if (state === 'refused') await device?.retry(id);
        await device?.sync();
      });
    }
  }

  async close(): Promise<void> {
    await this.#context?.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }

  async #strike(page: Page): Promise<void> {
    const drawn = this.#chance.whole(0, 99);
    if (drawn < 45) {
      this.faults.count('page_reloaded');
      await page.reload();
      await page.evaluate(this.#script);
      return;
    }
    this.#page = undefined;
    if (drawn < 75) {
      this.faults.count('page_closed');
      await page.close();
    } else if (drawn < 95) {
      this.faults.count('renderer_killed');
      const session = await this.#context?.newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      await Promise.race([session?.send('Page.crash'), crashed]);
      await page.close();
    } else if (drawn < 98) {
      this.faults.count('browser_closed');
      await this.#context?.close();
      this.#context = undefined;
    } else await this.#swap();
  }

  /** The officer takes the sealed file in without any PIN; the person goes on with another phone. */
  async #swap(): Promise<void> {
    this.faults.count('phone_swapped');
    const page = await this.#blank();
    const text = await page.evaluate(async () => (await window.phoneTest.phone.sealedFile()).blob.text());
    await takeIn(this.#season, text);
    await this.close();
    this.#context = undefined;
    this.#profile = newProfile();
  }

  async #blank(): Promise<Page> {
    this.#context ??= await openProfile(this.#profile);
    const page = await phonePage(this.#context, this.#url, this.#script);
    page.on('console', (said) => {
      const text = said.text();
      if (text.startsWith('saved ')) this.saved.push(text.slice(6));
    });
    return page;
  }

  async #open(): Promise<Page> {
    const page = (this.#page ??= await this.#blank());
    await page.evaluate(
      async ([sign, pin]) => {
        const { phone } = window.phoneTest;
        const locked = (await phone.state()) === 'locked';
        window.phoneTest.device ??= locked ? await phone.unlock(pin) : await phone.setUp(sign, pin);
        if ((await window.phoneTest.device.households()).length === 0) await window.phoneTest.device.sync();
      },
      [{ username: this.#username, password: PASSWORD }, PIN] as const,
    );
    return page;
  }

  #work(): { work: FieldWork; kept: ChaosHousehold['kept']; token: string } {
    const households = this.#season.villages[0]?.households ?? [];
    const { householdId, evidence, kept } = this.#chance.pick(households);
    this.#tokens += 1;
    const token = `phiếu ${String(this.#tokens)}`;
    const work: FieldWork = {
      ...{ surveyId: randomUUID(), householdId, roundId: this.#season.roundId, basis: null, mode: 'visit' },
      evidence: { ...evidence, causes: ['other'], otherCause: token },
      ...{ signed: { respondent: true, enumerator: true }, beside: {}, reasons: {}, remarkAnswers: {} },
      startedAt: new Date().toISOString(),
    };
    return { work, kept, token };
  }
}

function newProfile(): string {
  return mkdtempSync(path.join(tmpdir(), 'ra-soat-kills-'));
}
