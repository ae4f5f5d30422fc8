import { Workbox } from 'workbox-window';
import { FIELD_BASE } from '../addresses.ts';

let waiting: Workbox | null = null;
const listeners = new Set<() => void>();

/** Makes the app start without network. A newer version is fetched beside it and waits until somebody takes it. */
export async function registerWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const worker = new Workbox(`${FIELD_BASE}/sw.js`, { scope: `${FIELD_BASE}/` });
  worker.addEventListener('waiting', () => {
    waiting = worker;
    for (const listener of listeners) listener();
  });
  await worker.register();
}

/** For useSyncExternalStore. */
export const appUpdate = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  read: () => waiting !== null,
  take: () => {
    waiting?.addEventListener('controlling', () => location.reload());
    waiting?.messageSkipWaiting();
  },
};
