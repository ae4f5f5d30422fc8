import { hash, verify } from '@node-rs/argon2';

/** argon2id with the library's defaults (19 MiB, 2 rounds). */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'));
}

export function passwordFits(stored: string, password: string): Promise<boolean> {
  return verify(stored, password.normalize('NFC'));
}
