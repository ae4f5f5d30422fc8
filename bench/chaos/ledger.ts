import type { SimPhone } from './sim-phone.ts';

/** A finished form of which the phone told its surveyor that it was saved. */
export interface Acknowledged {
  /** Written into the answers, so that the database can be read without believing any id. */
  readonly token: string;
  readonly commandId: string;
  readonly phone: SimPhone;
  /** A refused form was mended by this later one of the same filling. */
  replacedBy?: string;
}

export class Ledger {
  readonly saved = new Map<string, Acknowledged>();
  readonly #byCommand = new Map<string, Acknowledged>();
  #tokens = 0;

  newToken(): string {
    this.#tokens += 1;
    return `phiếu ${String(this.#tokens)}`;
  }
  acknowledge(one: Acknowledged, mended: readonly string[]): void {
    this.saved.set(one.token, one);
    this.#byCommand.set(one.commandId, one);
    for (const id of mended) {
      const before = this.#byCommand.get(id);
      if (before) before.replacedBy = one.token;
    }
  }
}
