import type { DeviceStore, RowTable, StoredPhone, StoredRow, StoredVault, StoreTx } from './store.ts';

/** What survives when the phone's battery does not. */
export class MemoryDisk {
  phone: StoredPhone | undefined;
  readonly vaults = new Map<string, StoredVault>();
  readonly rows = new Map<string, Map<string, StoredRow>>();
  /** Transactions wait for each other, over all tabs of the phone. */
  queue: Promise<unknown> = Promise.resolve();

  table(owner: string, table: RowTable): Map<string, StoredRow> {
    const name = `${owner} ${table}`;
    const found = this.rows.get(name) ?? new Map<string, StoredRow>();
    this.rows.set(name, found);
    return found;
  }
}

/** Where a transaction can break: at each operation, and just before or after it is on the disk. */
export type StorePoint = 'get' | 'put' | 'remove' | 'commit' | 'committed';

/**
 * The store in memory: atomic as IndexedDB is. `fault` is called at every point of a writing transaction and may throw:
 * before `committed` everything is taken back. `gone` hears which rows of the outbox a transaction took away.
 */
export function memoryStore(
  disk: MemoryDisk,
  fault: (point: StorePoint) => void = () => undefined,
  gone: (outboxId: string) => void = () => undefined,
): DeviceStore {
  const oneByOne = <T>(work: () => Promise<T>): Promise<T> => {
    const answer = disk.queue.then(work);
    disk.queue = answer.catch(() => undefined);
    return answer;
  };
  return {
    read: (work) => oneByOne(() => work(transaction(disk, [], () => undefined))),
    write: (work) =>
      oneByOne(async () => {
        const undo: (() => void)[] = [];
        const before = outboxIds(disk);
        const answer = await wholeOrNot(undo, async () => {
          const done = await work(transaction(disk, undo, fault));
          fault('commit');
          return done;
        });
        const after = outboxIds(disk);
        for (const id of before) if (!after.has(id)) gone(id);
        fault('committed');
        return answer;
      }),
  };
}

function outboxIds(disk: MemoryDisk): Set<string> {
  return new Set([...disk.vaults.keys()].flatMap((owner) => [...disk.table(owner, 'outbox').keys()]));
}

async function wholeOrNot<T>(undo: readonly (() => void)[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    for (const back of undo.toReversed()) back();
    throw error;
  }
}

/** Values go in and come out as they are: nobody changes a row, rows are replaced. */
function transaction(disk: MemoryDisk, undo: (() => void)[], fault: (point: StorePoint) => void): StoreTx {
  const at = <T>(point: StorePoint, work: () => T): Promise<T> => {
    fault(point);
    return Promise.resolve(work());
  };
  const set = <V extends StoredRow | StoredVault>(map: Map<string, V>, key: string, value: V | undefined) => {
    const before = map.get(key);
    const become = (now: V | undefined) => {
      if (now) map.set(key, now);
      else map.delete(key);
    };
    undo.push(() => become(before));
    become(value);
  };
  return {
    phone: () => at('get', () => disk.phone),
    putPhone: (phone) => {
      const before = disk.phone;
      undo.push(() => void (disk.phone = before));
      return at('put', () => void (disk.phone = phone));
    },
    vaults: () => at('get', () => [...disk.vaults.values()]),
    putVault: (vault) => at('put', () => set(disk.vaults, vault.owner, vault)),
    removeVault: (owner) => at('remove', () => set(disk.vaults, owner, undefined)),
    get: (owner, table, id) => at('get', () => disk.table(owner, table).get(id)),
    all: (owner, table) => at('get', () => [...disk.table(owner, table).values()]),
    put: (row) => at('put', () => set(disk.table(row.owner, row.table), row.id, row)),
    remove: (owner, table, id) => at('remove', () => set(disk.table(owner, table), id, undefined)),
  };
}
