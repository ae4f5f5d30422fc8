import { WrongPin } from './faults.ts';
import type { Ports } from './ports.ts';
import { decrypt, encrypt } from './row-cipher.ts';
import { sealKey, type SealTo } from './seal-key.ts';
import type { StoredVault } from './store.ts';

/**
 * 0.15 s on our machine, 0.9 s slowed six times. Honestly: six digits are a million tries, about a minute of one
 * graphics card for whoever copied the phone's memory. The PIN keeps out the finder and the curious, not a laboratory.
 */
export const PIN_ITERATIONS = 400_000;
/** After so many wrong tries the wrapped key is dropped. */
export const PIN_TRIES = 10;
const FREE_TRIES = 3;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 3_600_000;

/** An opened vault: the key in memory, nothing on the phone. */
export interface OpenVault {
  readonly owner: string;
  readonly accountId: string;
  readonly raw: Uint8Array<ArrayBuffer>;
  readonly key: CryptoKey;
}

/** A fresh device key, wrapped by the PIN and sealed to the commune; not stored yet. */
export async function newVault(
  { crypto, id, pinIterations }: Ports,
  who: { readonly accountId: string; readonly pin: string; readonly sealTo: SealTo },
): Promise<{ stored: StoredVault; open: OpenVault }> {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const owner = id();
  const stored: StoredVault = {
    owner,
    accountId: who.accountId,
    active: true,
    ...(await wrapping({ crypto, pinIterations }, raw, who.pin)),
    ...(await sealing(crypto, raw, who.sealTo)),
    wrongTries: 0,
    lastTryAt: 0,
    counter: 0,
  };
  return { stored, open: { owner, accountId: who.accountId, raw, key: await rowKey(crypto, raw) } };
}

export async function sealing(
  crypto: Crypto,
  raw: Uint8Array<ArrayBuffer>,
  sealTo: SealTo,
): Promise<Pick<StoredVault, 'keyId' | 'sealedKey'>> {
  return { keyId: sealTo.keyId, sealedKey: await sealKey(crypto, sealTo, raw) };
}

export async function wrapping(
  { crypto, pinIterations: iterations }: Pick<Ports, 'crypto' | 'pinIterations'>,
  raw: Uint8Array<ArrayBuffer>,
  pin: string,
): Promise<Pick<StoredVault, 'salt' | 'iterations' | 'wrapped'>> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await pinKey(crypto, pin, { salt, iterations });
  return { salt, iterations, wrapped: await encrypt(crypto, key, raw) };
}

/** How long until a try is looked at. A clock set back starts the wait over: it never shortens it. */
export function waitLeft({ wrongTries, lastTryAt }: StoredVault, now: number): number {
  if (wrongTries < FREE_TRIES) return 0;
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (wrongTries - FREE_TRIES), LONGEST_WAIT_MS);
  return Math.max(0, wait - Math.max(0, now - lastTryAt));
}

/** Opens with a PIN. The try is counted before it is looked at, so that a restart takes none back. */
export async function openVault(ports: Ports, owner: string, pin: string): Promise<OpenVault> {
  const { store, crypto } = ports;
  const now = ports.now().getTime();
  const vault = await store.write(async (tx) => {
    const found = (await tx.vaults()).find((one) => one.owner === owner);
    if (!found?.wrapped) throw new WrongPin(0, 0);
    const wait = waitLeft(found, now);
    // A clock set back must not make the next wait endless.
    if (wait > 0 && found.lastTryAt > now) await tx.putVault({ ...found, lastTryAt: now });
    if (wait === 0) await tx.putVault({ ...found, wrongTries: found.wrongTries + 1, lastTryAt: now });
    return { ...found, wrapped: found.wrapped, wait };
  });
  if (vault.wait > 0) throw new WrongPin(PIN_TRIES - vault.wrongTries, vault.wait);
  const raw = await unwrapped(crypto, vault, pin);
  if (!raw) return wrongTry(ports, owner);
  await changeVault(ports, owner, (found) => ({ ...found, wrongTries: 0 }));
  return { owner, accountId: vault.accountId, raw, key: await rowKey(crypto, raw) };
}

/** Changes what is stored of a vault, in one transaction. */
export async function changeVault(
  { store }: Ports,
  owner: string,
  change: (vault: StoredVault) => StoredVault,
): Promise<StoredVault | undefined> {
  return store.write(async (tx) => {
    const found = (await tx.vaults()).find((one) => one.owner === owner);
    if (!found) return undefined;
    const changed = change(found);
    await tx.putVault(changed);
    return changed;
  });
}

async function wrongTry(ports: Ports, owner: string): Promise<never> {
  const drop = ({ wrongTries }: StoredVault) => wrongTries >= PIN_TRIES;
  const kept = await changeVault(ports, owner, (found) => (drop(found) ? { ...found, wrapped: null } : found));
  if (!kept) throw new WrongPin(0, 0);
  throw new WrongPin(Math.max(0, PIN_TRIES - kept.wrongTries), waitLeft(kept, ports.now().getTime()));
}

/** Undefined: not this PIN. */
async function unwrapped(
  crypto: Crypto,
  vault: Pick<StoredVault, 'salt' | 'iterations'> & { wrapped: NonNullable<StoredVault['wrapped']> },
  pin: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const key = await pinKey(crypto, pin, vault);
  try {
    return await decrypt(crypto, key, vault.wrapped);
  } catch (error) {
    if (error instanceof Error && error.name === 'OperationError') return undefined;
    throw error;
  }
}

async function pinKey(
  { subtle }: Crypto,
  pin: string,
  { salt, iterations }: Pick<StoredVault, 'salt' | 'iterations'>,
): Promise<CryptoKey> {
  const base = await subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function rowKey({ subtle }: Crypto, raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
