import { Dexie, type Table } from 'dexie';
import { StorageFull } from './faults.ts';
import type { DeviceStore, RowTable, StoredPhone, StoredRow, StoredVault, StoreTx } from './store.ts';

type RowKey = [owner: string, table: RowTable, id: string];

/** Never renamed and never emptied by a new version of the app: a later schema is a later `version(n)` with its way up. */
export function phoneDatabase(name: string): Dexie {
  // A promise to the surveyor outlives a battery that ends: on the disk before it is said.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ phone: 'id', vault: 'owner', row: '[owner+table+id], [owner+table]' });
  return database;
}

/** The phone's store in IndexedDB. */
export function dexieStore(database: Dexie): DeviceStore {
  const tx = storeTx(database);
  const tables = ['phone', 'vault', 'row'];
  // Dexie keeps its transaction over an `await` only in a function that is async itself.
  return {
    write: (work) => told(() => database.transaction('rw', tables, async () => work(tx))),
    read: (work) => told(() => database.transaction('r', tables, async () => work(tx))),
  };
}

function storeTx(database: Dexie): StoreTx {
  const phones: Table<StoredPhone, string> = database.table('phone');
  const vaults: Table<StoredVault, string> = database.table('vault');
  const rows: Table<StoredRow, RowKey> = database.table('row');
  return {
    phone: () => phones.get('phone'),
    putPhone: async (phone) => {
      await phones.put(phone);
    },
    vaults: () => vaults.toArray(),
    putVault: async (vault) => {
      await vaults.put(vault);
    },
    removeVault: (owner) => vaults.delete(owner),
    get: (owner, table, id) => rows.get([owner, table, id]),
    all: (owner, table) => rows.where('[owner+table]').equals([owner, table]).toArray(),
    put: async (row) => {
      await rows.put(row);
    },
    remove: (owner, table, id) => rows.delete([owner, table, id]),
  };
}

async function told<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isQuota(error)) throw new StorageFull();
    throw error;
  }
}

/** Dexie hands the browser's error on as itself or as the cause of an aborted transaction. */
function isQuota(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'QuotaExceededError') return true;
  return 'inner' in error && isQuota(error.inner);
}
