import { hash, verify } from '@node-rs/argon2';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Keyring } from './keyring.ts';
import { codeExpires, codeFits } from './one-time-code.ts';

/** argon2id with the library's defaults (19 MiB, 2 rounds). */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'));
}

/** Whose secret it is and when: what a one-time code is checked with. */
export interface SecretHolder {
  readonly keys: Keyring;
  readonly accountId: string;
  readonly today: IsoDate;
}

/** What was typed against what is kept: a one-time code, or the person's own password. */
export async function secretFits(stored: string, typed: string, { keys, accountId, today }: SecretHolder) {
  return codeExpires(stored) === undefined
    ? passwordFits(stored, typed)
    : codeFits(keys, accountId, stored, typed, today);
}

export function passwordFits(stored: string, password: string): Promise<boolean> {
  return verify(stored, password.normalize('NFC'));
}
