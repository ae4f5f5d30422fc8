import { createPhone } from './create-phone.ts';
import type { Device, Phone } from './device.ts';
import { dexieStore, phoneDatabase } from './dexie-store.ts';
import { storeContract } from './test-store-contract.ts';

/** What a test asks of the phone inside a real browser. */
export interface PhoneTest {
  storeContract(): ReturnType<typeof storeContract>;
  readonly phone: Phone;
  device: Device | undefined;

  /** Everything IndexedDB and the small stores hold, read without any key. */
  dump(): Promise<string>;
}

declare global {
  interface Window {
    phoneTest: PhoneTest;
  }
}

const open = (name: string): Promise<IDBDatabase> => answered(indexedDB.open(name));

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, reject) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => reject(new Error(request.error?.message));
  });
}

/** Bytes as letters, so that a text in them would be found. */
function readable(_key: string, value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value;
  return `${new TextDecoder('utf-8').decode(value)} ${new TextDecoder('utf-16le').decode(value)}`;
}

async function dump(): Promise<string> {
  const said = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), JSON.stringify(await caches.keys())];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await open(name);
    for (const store of database.objectStoreNames) {
      const rows = await answered(database.transaction(store).objectStore(store).getAll());
      said.push(`${name} ${store} ${JSON.stringify(rows, readable)}`);
    }
    database.close();
  }
  return said.join('\n');
}

window.phoneTest = {
  storeContract: () => storeContract(dexieStore(phoneDatabase('contract'))),
  phone: createPhone('test'),
  device: undefined,
  dump,
};
