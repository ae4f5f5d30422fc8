import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Random } from '../../tools/synth/random.ts';
import type { Device, FieldWork, HouseholdOnPhone } from '../../web/src/device/device.ts';
import { Locked, NoNetwork, Refused, StorageFull } from '../../web/src/device/faults.ts';
import { Killed, type Faults } from './connection.ts';
import type { Ledger } from './ledger.ts';
import type { ChaosHousehold, Season } from './season.ts';
import type { SimPhone, Tab } from './sim-phone.ts';

const BAD_LUCK = 0.12;
const YEAR_MS = 365 * 86_400_000;

export interface SurveyorParts {
  readonly season: Season;
  readonly accountId: string;
  readonly villageId: string;
  readonly households: readonly ChaosHousehold[];
  readonly chance: Random;
  readonly faults: Faults;
  readonly ledger: Ledger;
}

/** A person with a phone, who surveys, sends, and has bad luck at every step. */
export class Surveyor {
  readonly parts: SurveyorParts;
  readonly phone: SimPhone;
  /** Unexpected; one is enough to fail. */
  readonly surprises: unknown[] = [];
  #tab: Tab | undefined;

  constructor(parts: SurveyorParts, phone: SimPhone) {
    this.parts = parts;
    this.phone = phone;
  }

  /** Some surveys and a try to send, whatever happens in between. */
  async turn(): Promise<void> {
    const { chance } = this.parts;
    this.phone.connection.badLuck = chance.chance(0.3) ? 0 : BAD_LUCK;
    for (let n = chance.whole(1, 14); n > 0; n -= 1) await this.survey();
    await this.#oddity();
    await this.#through((device) => this.#send(device));
  }

  /** Without bad luck: everything that can be sent is sent; what was refused is tried once more as it is. */
  async settle(): Promise<void> {
    this.phone.connection.badLuck = 0;
    this.phone.skewMs = 0;
    this.#tab = undefined;
    for (let n = 0; n < 6; n += 1) {
      this.phone.skewMs += 3_600_000;
      await this.#through(async (device) => {
        const refused = (await device.outbox()).filter(({ state }) => state === 'refused');
        for (const { id } of refused) await device.retry(id);
        await device.sync();
      });
    }
  }

  /** An open device, or none just now. */
  async device(): Promise<Device | undefined> {
    const opened = { device: undefined as Device | undefined };
    await this.#through((device) => {
      opened.device = device;
      return Promise.resolve();
    });
    return opened.device;
  }

  /** Does it with an open device. A kill, a full disk and a closed road are part of the game; all else is a defect. */
  async #through(work: (device: Device, tab: Tab) => Promise<void>): Promise<void> {
    const { chance, faults } = this.parts;
    try {
      this.#tab ??= await this.phone.open();
      const { device } = this.#tab;
      if (chance.chance(0.06)) this.#tab.killIn = chance.whole(1, 25);
      if (chance.chance(0.03)) this.#tab.fullIn = chance.whole(1, 15);
      if (device) await work(device, this.#tab);
    } catch (error) {
      const known = [Killed, StorageFull, Locked, NoNetwork, Refused].some((kind) => error instanceof kind);
      if (!known) this.surprises.push(error);
      if (!(error instanceof StorageFull)) this.#tab = undefined;
      if (error instanceof Killed) faults.count('restarted');
    }
    if (this.#tab?.dead) this.#tab = undefined;
  }

  /** One household filled in and saved, if nothing comes in between. */
  survey(): Promise<void> {
    return this.#through((device, tab) => this.#survey(device, tab));
  }

  async #survey(device: Device, tab: Tab): Promise<void> {
    const { chance, households, season, ledger } = this.parts;
    const household = chance.pick(households);
    const there = await device.household(season.roundId, household.householdId);
    if (!there) return;
    const token = ledger.newToken();
    const work = workOn(there, household, token);
    if (chance.chance(0.3)) await device.saveWork(work);
    const { replaced } = tab;
    replaced.length = 0;
    try {
      await device.finish(work, { kept: household.kept });
    } finally {
      // Also when the battery ended after the disk had it: what made room for this form must be known.
      ledger.fill({ token, commandId: tab.lastId, phone: this.phone }, replaced);
    }
    ledger.acknowledge(ledger.filled.get(token) ?? assert.fail(token));
  }

  async #send(device: Device): Promise<void> {
    const { chance } = this.parts;
    // Time passes, or waiting would be all there is.
    this.phone.skewMs += 20 * 60_000;
    if (chance.chance(0.3)) {
      for (const { id, state } of await device.outbox()) if (state === 'refused') await device.retry(id);
    }
    await device.sync();
  }

  async #oddity(): Promise<void> {
    const { chance, faults } = this.parts;
    const odd = chance.whole(0, 19);
    if (odd === 0) await this.#twoTabs();
    if (odd === 1) await this.#signOutAndIn();
    if (odd === 2) {
      faults.count('clock_set_back');
      this.phone.skewMs -= YEAR_MS;
    }
    if (odd === 3) {
      faults.count('locked_and_opened');
      await this.#through((device) => {
        device.lock();
        return Promise.resolve();
      });
      this.#tab = undefined;
    }
  }

  /** The same phone twice: one tab sends while the other saves and then sends as well. */
  async #twoTabs(): Promise<void> {
    this.parts.faults.count('two_tabs');
    await this.#through(async (device) => {
      const other = await this.phone.open();
      const beside = async () => {
        if (!other.device) return;
        await this.#survey(other.device, other);
        await other.device.sync();
      };
      const ended = await Promise.allSettled([device.sync(), beside()]);
      const broken = ended.find(({ status }) => status === 'rejected');
      if (broken?.status === 'rejected') throw broken.reason;
    });
  }

  async #signOutAndIn(): Promise<void> {
    this.parts.faults.count('signed_out_and_in');
    await this.#through(async (_, tab) => {
      await tab.phone.signOut();
      throw new Locked();
    });
  }
}

/** What is begun goes on; else a new filling on what the server has. */
function workOn(there: HouseholdOnPhone, household: ChaosHousehold, token: string): FieldWork {
  const { kase, work, round } = there;
  const evidence = { ...household.evidence, causes: ['other' as const], otherCause: token };
  if (work) return { ...work, evidence };
  return {
    surveyId: randomUUID(),
    householdId: kase.householdId,
    roundId: round.roundId,
    basis: kase.basis,
    mode: 'visit',
    evidence,
    signed: { respondent: true, enumerator: true },
    beside: {},
    reasons: {},
    remarkAnswers: {},
    startedAt: new Date().toISOString(),
  };
}
