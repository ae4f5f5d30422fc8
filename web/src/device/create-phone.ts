import type { Phone } from './device.ts';
import { phoneClock } from './clock.ts';
import { dexieStore, phoneDatabase } from './dexie-store.ts';
import { NoNetwork } from './faults.ts';
import { OpenPhone } from './open-phone.ts';
import type { BytesAnswer, DoorAnswer, Ports } from './ports.ts';
import { PIN_ITERATIONS } from './vault.ts';

const SILENCE_MS = 30_000;
/** A random id outside the database: if it is here and the database is empty, the browser threw the data away. */
const MARKER = 'ra-soat/phone';

/** The phone in a browser: IndexedDB, the real network, locks and news over all tabs. `app`: version of the app. */
export function createPhone(app: string): Phone {
  return new OpenPhone(browserPorts(app));
}

/** What a browser offers; `name` of the database is another one in tests only. */
export function browserPorts(app: string, name = 'ra-soat'): Ports {
  const { storage, locks, userAgent } = navigator;
  return {
    store: dexieStore(phoneDatabase(name)),
    fetch: ask,
    fetchBytes,
    crypto,
    now: phoneClock,
    id: () => crypto.randomUUID(),
    pinIterations: PIN_ITERATIONS,
    random: () => Math.random(),
    alone: (lock, work) => locks.request(lock, work),
    storage: {
      persist: () => storage.persist(),
      persisted: () => storage.persisted(),
      estimate: async () => {
        const { usage = 0, quota = 0 } = await storage.estimate();
        return { usage, quota };
      },
    },
    marker: { read: () => localStorage.getItem(MARKER), write: (id) => localStorage.setItem(MARKER, id) },
    news: newsOver(new BroadcastChannel('ra-soat/device')),
    app,
    label: (/Android[^;)]*(; [^;)]+)?/u.exec(userAgent)?.[0] ?? userAgent).slice(0, 80),
  };
}

/** A video on a slow network takes its time. */
const LONG_SILENCE_MS = 300_000;

async function fetchBytes(path: string): Promise<BytesAnswer> {
  const signal = AbortSignal.timeout(LONG_SILENCE_MS);
  try {
    const answer = await fetch(path, { credentials: 'same-origin', redirect: 'error', cache: 'no-store', signal });
    const mediaType = answer.headers.get('content-type') ?? '';
    return { status: answer.status, mediaType, bytes: new Uint8Array(await answer.arrayBuffer()) };
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) throw new NoNetwork();
    throw error;
  }
}

/** A redirect is a portal's; a broken connection, also in the middle of an answer, is nobody there. */
async function ask(path: string, init: RequestInit): Promise<DoorAnswer> {
  const signal = AbortSignal.timeout(SILENCE_MS);
  try {
    const answer = await fetch(path, {
      credentials: 'same-origin',
      redirect: 'error',
      cache: 'no-store',
      ...init,
      signal,
    });
    const mediaType = answer.headers.get('content-type') ?? '';
    const retryAfter = answer.headers.get('retry-after');
    return { status: answer.status, mediaType, retryAfter, text: await answer.text() };
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) throw new NoNetwork();
    throw error;
  }
}

/** A channel does not hear itself. */
function newsOver(channel: BroadcastChannel): Ports['news'] {
  const listeners = new Set<() => void>();
  const hear = () => listeners.forEach((listener) => listener());
  channel.addEventListener('message', hear);
  return {
    tell: () => {
      channel.postMessage('changed');
      hear();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
