import { Locked } from './faults.ts';
import type { Ports } from './ports.ts';
import { RowCipher } from './row-cipher.ts';
import type { RowTable, StoredRow, StoreTx } from './store.ts';
import type { OpenVault } from './vault.ts';

/** What an open device works with: the ports, its key, and what is under way. */
export interface Inside {
  readonly ports: Ports;
  readonly vault: OpenVault;
  readonly deviceId: string;
  readonly cipher: RowCipher;
  readonly account: { readonly accountId: string; readonly name: string; readonly username: string };
  /** Ids of commands on their way to the server. */
  readonly sending: Set<string>;
  locked: boolean;
}

const plain = { group: '', order: 0, state: '', tries: 0, notBefore: 0, ref: '' } as const;

/** The last things kept open of a row; what is not given is empty. */
export type OpenFields = Partial<Omit<StoredRow, 'owner' | 'table' | 'id' | 'iv' | 'data'>>;

/** A new row around a sealed value. */
export async function sealedRow(
  { cipher, vault }: Pick<Inside, 'cipher' | 'vault'>,
  place: { readonly table: RowTable; readonly id: string },
  value: unknown,
  fields: OpenFields = {},
): Promise<StoredRow> {
  const sealed = await cipher.seal(place.table, place.id, value);
  return { owner: vault.owner, ...place, ...plain, ...fields, ...sealed };
}

/** All rows of one kind. */
export function rowsOf({ ports, vault, locked }: Inside, table: RowTable): Promise<StoredRow[]> {
  if (locked) throw new Locked();
  return ports.store.read((tx) => tx.all(vault.owner, table));
}

/**
 * Writes, and tells every tab. Refused when the person was signed out meanwhile, perhaps in another tab: no key would
 * be left to open it.
 */
export async function change<T>(inside: Inside, work: (tx: StoreTx) => Promise<T>): Promise<T> {
  if (inside.locked) throw new Locked();
  const { ports, vault } = inside;
  const answer = await ports.store.write(async (tx) => {
    const mine = (await tx.vaults()).find(({ owner }) => owner === vault.owner);
    if (!mine?.active) throw new Locked();
    return work(tx);
  });
  ports.news.tell();
  return answer;
}

/** The next place in the queue. */
export async function nextPlace(tx: StoreTx, owner: string): Promise<number> {
  const vault = (await tx.vaults()).find((one) => one.owner === owner);
  if (!vault) throw new Locked();
  const counter = vault.counter + 1;
  await tx.putVault({ ...vault, counter });
  return counter;
}

export const householdKey = (roundId: string, householdId: string): string => `${roundId}/${householdId}`;

/** Oldest first. */
export const inOrder = (rows: readonly StoredRow[]): StoredRow[] => rows.toSorted((a, b) => a.order - b.order);
