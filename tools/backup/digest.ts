import { createHash } from 'node:crypto';

const MODULUS = 1n << 256n;

/** Counts rows and adds up their SHA-256, so that two tables are equal whatever the order of their rows. */
export class Digest {
  rows = 0;
  #sum = 0n;

  add(line: Buffer): void {
    this.rows += 1;
    this.#sum = (this.#sum + BigInt(`0x${createHash('sha256').update(line).digest('hex')}`)) % MODULUS;
  }

  get value(): string {
    return this.#sum.toString(16);
  }
}
