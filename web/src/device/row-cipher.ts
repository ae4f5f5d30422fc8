import type { RowTable, Sealed, StoredRow } from './store.ts';

const IV = 12;
/** Rows kept open in memory: some villages. */
const ENOUGH = 2_000;
const utf8 = new TextEncoder();
const fromUtf8 = new TextDecoder();

/** AES-GCM under one key; `bound` says what a cipher text is, so that it opens in its own place only. */
export async function encrypt(crypto: Crypto, key: CryptoKey, plain: BufferSource, bound?: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const data = await crypto.subtle.encrypt(parameters(iv, bound), key, plain);
  return { iv, data: new Uint8Array(data) };
}

/** Rejects when it was altered, moved, or is under another key. */
export async function decrypt(
  crypto: Crypto,
  key: CryptoKey,
  sealed: Sealed,
  bound?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.decrypt(parameters(sealed.iv, bound), key, sealed.data));
}

function parameters(iv: Uint8Array<ArrayBuffer>, bound: string | undefined): AesGcmParams {
  return { name: 'AES-GCM', iv, ...(bound !== undefined && { additionalData: utf8.encode(bound) }) };
}

/** Seals and opens the rows of one vault. */
export class RowCipher {
  readonly #crypto: Crypto;
  readonly #key: CryptoKey;
  /** What was opened before, by place, good as long as the row's iv is the same: each sealing draws a new one. */
  readonly #opened = new Map<string, { readonly iv: string; readonly value: unknown }>();
  constructor(crypto: Crypto, key: CryptoKey) {
    this.#crypto = crypto;
    this.#key = key;
  }
  async seal(table: RowTable, id: string, value: unknown): Promise<Sealed> {
    return this.sealBytes(table, id, utf8.encode(JSON.stringify(value)));
  }
  sealBytes(table: RowTable, id: string, plain: BufferSource): Promise<Sealed> {
    return encrypt(this.#crypto, this.#key, plain, `${table} ${id}`);
  }
  /** Undefined: the row is damaged. The others of the phone are not. */
  openWhole(row: StoredRow): Promise<unknown> {
    return wholeOr(this.open(row));
  }
  bytesWhole(row: StoredRow): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return wholeOr(this.openBytes(row));
  }
  async open(row: StoredRow): Promise<unknown> {
    const place = `${row.table} ${row.id}`;
    const iv = row.iv.join();
    const before = this.#opened.get(place);
    if (before?.iv === iv) return before.value;
    const value: unknown = JSON.parse(fromUtf8.decode(await this.openBytes(row)));
    if (this.#opened.size > ENOUGH) this.#opened.clear();
    this.#opened.set(place, { iv, value });
    return value;
  }
  openBytes(row: StoredRow): Promise<Uint8Array<ArrayBuffer>> {
    return decrypt(this.#crypto, this.#key, row, `${row.table} ${row.id}`);
  }
}

async function wholeOr<T>(opening: Promise<T>): Promise<T | undefined> {
  try {
    return await opening;
  } catch (error) {
    if (error instanceof Error && error.name === 'OperationError') return undefined;
    throw error;
  }
}
