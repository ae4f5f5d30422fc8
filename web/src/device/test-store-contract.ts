import type { DeviceStore, StoredRow, StoredVault } from './store.ts';

const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(values);

const row = (id: string, more: Partial<StoredRow> = {}): StoredRow => ({
  owner: 'a',
  table: 'outbox',
  id,
  group: 'g',
  order: 1,
  state: 'toSend',
  tries: 0,
  notBefore: 0,
  ref: '',
  iv: bytes(1, 2),
  data: bytes(3, 4, 5),
  ...more,
});

const vault: StoredVault = {
  owner: 'a',
  accountId: 'account',
  active: true,
  salt: bytes(9),
  iterations: 1,
  wrapped: null,
  keyId: 'key',
  sealedKey: 'sealed',
  wrongTries: 0,
  lastTryAt: 0,
  counter: 0,
};

class Stop extends Error {}

const ids = async (store: DeviceStore, owner = 'a') =>
  (await store.read((tx) => tx.all(owner, 'outbox'))).map(({ id }) => id).sort();

/** What every store of a phone keeps to, on an empty one: each sentence, and what was found against what must be. */
export async function storeContract(store: DeviceStore): Promise<{ says: string; found: unknown; must: unknown }[]> {
  const told: { says: string; found: unknown; must: unknown }[] = [];
  const tell = (says: string, found: unknown, must: unknown) => void told.push({ says, found, must });
  tell(
    'empty at first',
    [await store.read((tx) => tx.phone()), await store.read((tx) => tx.vaults())],
    [undefined, []],
  );

  await store.write(async (tx) => {
    await tx.putPhone({ id: 'phone', deviceId: 'd', wiped: null });
    await tx.putVault(vault);
    await tx.put(row('1'));
    await tx.put(row('2', { owner: 'b' }));
    await tx.put(row('3', { table: 'draft' }));
  });
  tell('a row comes back as it went in', { ...(await store.read((tx) => tx.get('a', 'outbox', '1'))) }, row('1'));
  tell('rows are told apart by owner and table', [await ids(store), await ids(store, 'b')], [['1'], ['2']]);

  const broken = await store
    .write(async (tx) => {
      await tx.put(row('1', { state: 'refused' }));
      await tx.put(row('4'));
      await tx.remove('a', 'draft', '3');
      await tx.putVault({ ...vault, counter: 7 });
      throw new Stop();
    })
    .catch((error: unknown) => error instanceof Stop);
  const kept = await store.read((tx) => tx.get('a', 'draft', '3'));
  const counter = (await store.read((tx) => tx.vaults()))[0]?.counter;
  const { state } = (await store.read((tx) => tx.get('a', 'outbox', '1'))) ?? row('none');
  tell(
    'what breaks in the middle has done nothing',
    [broken, await ids(store), kept?.id, counter, state],
    [...[true, ['1'], '3', 0, 'toSend']],
  );

  await Promise.all(Array.from({ length: 20 }, () => store.write((tx) => countUp(tx))));
  tell('twenty writers at a time count to twenty', (await store.read((tx) => tx.vaults()))[0]?.counter, 20);

  await store.write(async (tx) => {
    await tx.remove('a', 'outbox', '1');
    await tx.removeVault('a');
  });
  tell('what is removed is gone', [await ids(store), await store.read((tx) => tx.vaults())], [[], []]);
  return told;
}

async function countUp(tx: Parameters<Parameters<DeviceStore['write']>[0]>[0]): Promise<void> {
  const [found] = await tx.vaults();
  if (found) await tx.putVault({ ...found, counter: found.counter + 1 });
}
