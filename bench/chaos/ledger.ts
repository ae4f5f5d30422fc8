import type { SimPhone } from './sim-phone.ts';

/** A finished form, as the surveyor who filled it knows it. */
export interface Filled {
  /** Written into the answers, so that the database can be read without believing any id. */
  readonly token: string;
  readonly commandId: string;
  readonly phone: SimPhone;
  /** Its row was taken out of the outbox, when a later form of the same filling was put there in its place. */
  replacedBy?: string;
}

export class Ledger {
  /** Of these the phone told its surveyor that they were saved. */
  readonly saved = new Map<string, Filled>();
  /** Those, and forms whose saving was struck down: perhaps before, perhaps after they were on the disk. */
  readonly filled = new Map<string, Filled>();
  readonly #byCommand = new Map<string, Filled>();
  #tokens = 0;

  newToken(): string {
    this.#tokens += 1;
    return `phiếu ${String(this.#tokens)}`;
  }
  /** `replaced`: ids of the rows that left the outbox in the same transaction. */
  fill(one: Filled, replaced: readonly string[]): void {
    this.filled.set(one.token, one);
    this.#byCommand.set(one.commandId, one);
    for (const id of replaced) {
      const before = this.#byCommand.get(id);
      if (before) before.replacedBy = one.token;
    }
  }
  acknowledge(one: Filled): void {
    this.saved.set(one.token, one);
  }
}
