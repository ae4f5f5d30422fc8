import { Problem } from '@ra-soat/server/platform/problem.ts';
import { randomOf, type Random } from '../../tools/synth/random.ts';
import { Connection, Faults, Killed } from './connection.ts';
import { Ledger } from './ledger.ts';
import { PASSWORD, type Season } from './season.ts';
import { SimPhone } from './sim-phone.ts';
import { Surveyor } from './surveyor.ts';
import { sealedRows } from './sealed-rows.ts';

/** A commune in its season: its surveyors with their phones, and what happens to them from outside. */
export class Upheaval {
  readonly season: Season;
  readonly ledger = new Ledger();
  readonly faults = new Faults();
  readonly chance: Random;
  /** At work now, and phones whose person was removed or given another phone. */
  readonly surveyors: Surveyor[] = [];
  readonly left: Surveyor[] = [];
  readonly #held: (() => Promise<unknown>)[] = [];
  #officer: Connection | undefined;
  #phones = 0;

  constructor(season: Season, seed: number) {
    this.season = season;
    this.chance = randomOf(seed, 'chaos');
  }

  async begin(): Promise<void> {
    const { officer, commune } = { officer: 'povertyOfficer' as const, commune: this.season.commune };
    const { username } = await this.season.person(officer, commune);
    this.#officer = this.#connection();
    const sign = { method: 'POST', body: JSON.stringify({ username, password: PASSWORD }) };
    await this.#officer.bring('/api/session', sign);
    for (const { villageId } of this.season.villages) {
      for (let n = 0; n < 2; n += 1) this.surveyors.push(await this.#newcomer(villageId));
    }
  }

  /** One turn of one surveyor, and now and then something from outside. */
  async turn(index: number): Promise<void> {
    const surveyor = this.surveyors[index];
    if (!surveyor) return;
    await surveyor.turn();
    const outside = this.chance.whole(0, 39);
    if (outside === 0) await this.#handOver(surveyor);
    if (outside === 1) await this.#swapPhone(surveyor, index);
    if (outside === 2) await this.#rightEnds(surveyor);
    if (outside === 3) await this.#remove(surveyor, index);
    if (outside === 4) await this.#forgetPin(surveyor);
  }

  /** What is on the road arrives, and every phone that still has a person sends what it can. */
  async settle(): Promise<void> {
    for (const late of this.#held.splice(0)) await late();
    for (const surveyor of [...this.surveyors, ...this.left]) await surveyor.settle();
  }

  #connection(): Connection {
    this.#phones += 1;
    const address = `10.${String(this.#phones >> 16)}.${String((this.#phones >> 8) & 255)}.${String(this.#phones & 255)}`;
    const { season, faults } = this;
    const chance = randomOf(this.#phones, 'road');
    return new Connection({ season, faults, chance, address, held: this.#held });
  }

  async #newcomer(villageId: string): Promise<Surveyor> {
    const { accountId, username } = await this.season.person('enumerator', villageId);
    return this.#withPhone(villageId, accountId, username);
  }

  #withPhone(villageId: string, accountId: string, username: string): Surveyor {
    const { season, faults, ledger } = this;
    const households = season.villages.find((village) => village.villageId === villageId)?.households ?? [];
    const chance = randomOf(this.#phones, 'surveyor');
    const phone = new SimPhone(username, this.#connection(), faults);
    return new Surveyor({ season, accountId, villageId, households, chance, faults, ledger }, phone);
  }

  /** Some households are given to somebody else of the village. */
  async #handOver({ parts: { villageId, households } }: Surveyor): Promise<void> {
    const others = this.surveyors.filter(({ parts }) => parts.villageId === villageId);
    const to = this.chance.pick(others).parts.accountId;
    const given = households.filter(() => this.chance.chance(0.3)).map(({ householdId }) => householdId);
    if (given.length === 0) return;
    const { world, officer, roundId } = this.season;
    try {
      await world.run(officer, 'assignment.give', { roundId, villageId, households: given, to, reason: 'Mẫu' });
      this.faults.count('households_reassigned');
    } catch (error) {
      // The right of the chosen one has just ended.
      if (!(error instanceof Problem) || error.code !== 'ENUMERATOR_UNKNOWN') throw error;
    }
  }

  /** The officer takes the sealed file in; the old phone goes into a drawer, from where it comes back at the end. */
  async #swapPhone({ parts: { villageId, accountId }, phone }: Surveyor, index: number): Promise<void> {
    this.faults.count('phone_swapped');
    await this.#takeIn(phone);
    const old = this.surveyors[index];
    if (old) this.left.push(old);
    this.surveyors[index] = this.#withPhone(villageId, accountId, phone.username);
  }

  /** The village is taken away, and given back half of the times. */
  async #rightEnds({ parts: { accountId, villageId } }: Surveyor): Promise<void> {
    this.faults.count('village_taken_away');
    const back = this.chance.chance(0.5);
    await this.season.world.database.pool.query(
      `update role_grant set valid_to = $3 where account_id = $1 and village_id = $2`,
      [accountId, villageId, back ? null : '2026-10-04'],
    );
  }

  /** The account is closed for good: the commune gets the work by the sealed file, and a newcomer goes on. */
  async #remove({ parts: { accountId, villageId }, phone }: Surveyor, index: number): Promise<void> {
    this.faults.count('user_removed');
    const { world, administrator } = this.season;
    await world.run(administrator, 'account.deactivate', { accountId, reason: 'Nghỉ việc (mẫu)' });
    await this.#takeIn(phone);
    const old = this.surveyors[index];
    if (old) this.left.push(old);
    this.surveyors[index] = await this.#newcomer(villageId);
  }

  /** Signs in anew with another PIN; what was unsent before stays sealed and goes by the file. */
  async #forgetPin({ phone }: Surveyor): Promise<void> {
    this.faults.count('pin_forgotten');
    await this.#signedOut(phone);
    phone.pin = String(100_000 + this.chance.whole(0, 899_999));
    await this.#takeIn(phone);
  }

  /** The battery may end while one signs out: then once more. */
  async #signedOut(phone: SimPhone): Promise<void> {
    try {
      await phone.start().phone.signOut();
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      await this.#signedOut(phone);
    }
  }

  async #takeIn(phone: SimPhone): Promise<void> {
    const { blob } = await phone.start().phone.sealedFile();
    for (const row of sealedRows(await blob.text())) {
      const body = JSON.stringify(row);
      await this.#officer?.bring('/api/sealed', { method: 'POST', body });
      this.faults.count('sealed_rows_taken_in');
    }
  }
}
