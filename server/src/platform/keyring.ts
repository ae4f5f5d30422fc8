import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealingKeyOf, type SealingKey } from './sealing-key.ts';

/** Encrypts citizen numbers and hashes them with a key, so that they can be matched but not guessed. */
export interface Keyring {
  seal(text: string): Buffer;
  open(cipher: Buffer): string;
  /** Keyed hash for matching. */
  mark(text: string): Buffer;
  /** To which phones seal what they have not sent; `sealing.sealTo` is public. */
  readonly sealing: SealingKey;
}

const IV = 12;
const TAG = 16;

function derived(secret: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `ra-soat/${use}`, 32));
}

export function keyringOf(secret: Buffer): Keyring {
  const cipherKey = derived(secret, 'citizen-number');
  const markKey = derived(secret, 'citizen-mark');
  const sealing = sealingKeyOf(secret);
  return {
    sealing,
    seal(text) {
      const iv = randomBytes(IV);
      const cipher = createCipheriv('aes-256-gcm', cipherKey, iv);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]);
    },
    open(sealed) {
      const decipher = createDecipheriv('aes-256-gcm', cipherKey, sealed.subarray(0, IV));
      decipher.setAuthTag(sealed.subarray(IV, IV + TAG));
      return Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()]).toString('utf8');
    },
    mark: (text) => createHmac('sha256', markKey).update(text).digest(),
  };
}

/** Tells keys apart without giving them away: kept in a backup, compared when it is restored. */
export function keyFingerprint(secret: Buffer): string {
  return createHmac('sha256', derived(secret, 'fingerprint')).update('ra-soat').digest('hex').slice(0, 16);
}

/** The installation's secret, made at the first start and kept beside the data, readable by its owner only. */
export function loadKeyring(dataDir: string): Keyring {
  const path = keyPath(dataDir);
  if (!existsSync(path)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(path, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  }
  return keyringOf(Buffer.from(readFileSync(path, 'utf8'), 'base64'));
}

export function keyPath(dataDir: string): string {
  return join(dataDir, 'secret.key');
}

/** The secret as it lies beside the data; undefined before the first start. */
export function readSecret(dataDir: string): Buffer | undefined {
  const path = keyPath(dataDir);
  return existsSync(path) ? Buffer.from(readFileSync(path, 'utf8'), 'base64') : undefined;
}
