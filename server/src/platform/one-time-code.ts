import { randomBytes, timingSafeEqual } from 'node:crypto';
import { addDays, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Keyring } from './keyring.ts';

/** Letters that are not mistaken for each other on paper. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 10;
const VALID_DAYS = 30;

/**
 * Stands in the place of a password until the person has chosen one. The code itself is nowhere: it follows from the
 * installation's key, the account and these random digits, so that a slip can be printed again and a stolen database
 * gives no code. Checking it costs one keyed hash: thousands are made in a moment.
 */
export function newCode(today: IsoDate): string {
  return `code$${addDays(today, VALID_DAYS)}$${randomBytes(12).toString('hex')}`;
}

/** Last day of a stored code; undefined for a password. */
export function codeExpires(stored: string): IsoDate | undefined {
  return /^code\$(\d{4}-\d{2}-\d{2})\$[\da-f]{24}$/u.exec(stored)?.[1];
}

/** The code as it is printed: `ABCDE-FGHJK`. */
export function codeOf(keys: Keyring, accountId: string, stored: string): string {
  const bytes = keys.mark(`one-time-code ${accountId} ${stored}`).subarray(0, LENGTH);
  const letters = Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

export function codeFits(keys: Keyring, accountId: string, stored: string, typed: string, today: IsoDate): boolean {
  const expires = codeExpires(stored);
  if (expires === undefined || today > expires) return false;
  const plain = (text: string) => Buffer.from(text.toUpperCase().replace(/[^A-Z\d]/gu, ''));
  const [wanted, given] = [plain(codeOf(keys, accountId, stored)), plain(typed)];
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}
