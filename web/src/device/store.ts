/** What a row is. With its id this is what its cipher text is bound to. */
export type RowTable =
  'outbox' | 'draft' | 'photo' | 'shot' | 'case' | 'round' | 'village' | 'note' | 'lesson' | 'unfinished' | 'file';

/** Bytes under the device key. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
}

/**
 * A row at rest. In the open stand only random ids, states, kinds of commands, counters and cursors; whatever a person
 * said or is called is in `data`.
 */
export interface StoredRow extends Sealed {
  /** Of which vault. */
  readonly owner: string;
  readonly table: RowTable;
  readonly id: string;
  /** Household and round, or the village, it belongs to. */
  readonly group: string;
  /** outbox, shot: place in the queue · case: number of the village · village: cursor · draft: number of the case when it was received. */
  readonly order: number;
  readonly state: string;
  readonly tries: number;
  /** By the phone's clock; 0: at once. */
  readonly notBefore: number;
  /** outbox: kind of the command · draft: id of the newest command made of it · case: id of the village. */
  readonly ref: string;
}

/** One person's key on this phone: wrapped by the PIN, and sealed to the commune. Dropped wrapping: sealed only. */
export interface StoredVault {
  readonly owner: string;
  readonly accountId: string;
  /** In use; the others hold what a person before left unsent. */
  readonly active: boolean;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
  readonly wrapped: Sealed | null;
  readonly keyId: string;
  readonly sealedKey: string;
  readonly wrongTries: number;
  readonly lastTryAt: number;
  /** Last place given in the queue. */
  readonly counter: number;
}

export interface StoredPhone {
  readonly id: 'phone';
  readonly deviceId: string;
  /** Emptied by order; to be told to the server at the next occasion. */
  readonly wiped: { readonly commandId: string; readonly sealed: number } | null;
}

/** Inside a transaction. Await nothing else there: IndexedDB would end it. */
export interface StoreTx {
  phone(): Promise<StoredPhone | undefined>;
  putPhone(phone: StoredPhone): Promise<void>;
  vaults(): Promise<StoredVault[]>;
  putVault(vault: StoredVault): Promise<void>;
  removeVault(owner: string): Promise<void>;
  get(owner: string, table: RowTable, id: string): Promise<StoredRow | undefined>;
  all(owner: string, table: RowTable): Promise<StoredRow[]>;
  put(row: StoredRow): Promise<void>;
  remove(owner: string, table: RowTable, id: string): Promise<void>;
}

/** Where the phone keeps everything. A transaction is done whole or not at all. */
export interface DeviceStore {
  write<T>(work: (tx: StoreTx) => Promise<T>): Promise<T>;
  read<T>(work: (tx: StoreTx) => Promise<T>): Promise<T>;
}
