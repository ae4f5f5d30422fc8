import type { DeviceStore } from './store.ts';

/** All that the phone's code needs of the world, so that it runs the same in a browser and in a test. */
export interface Ports {
  readonly store: DeviceStore;
  /** `path` from the root of our server. Rejects with `NoNetwork` when nobody answers, also in the middle of an answer. */
  readonly fetch: (path: string, init: RequestInit) => Promise<DoorAnswer>;
  /** The bytes of a file; rejects as `fetch` does. */
  readonly fetchBytes: (path: string) => Promise<BytesAnswer>;
  readonly crypto: Crypto;
  /** The phone's clock. */
  readonly now: () => Date;
  readonly id: () => string;
  /** Rounds of the derivation of a key from a PIN. */
  readonly pinIterations: number;
  /** From 0 up to 1, for the jitter of waiting. */
  readonly random: () => number;
  /** One at a time on this phone, over all tabs. */
  readonly alone: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  readonly storage: {
    persist(): Promise<boolean>;
    persisted(): Promise<boolean>;
    estimate(): Promise<{ readonly usage: number; readonly quota: number }>;
  };
  /** A random id kept elsewhere than in the store, to notice that the browser emptied the store. */
  readonly marker: { read(): string | null; write(id: string): void };
  readonly news: { tell(): void; listen(listener: () => void): () => void };
  /** Version of the app, and what the phone calls itself. */
  readonly app: string;
  readonly label: string;
}

export interface BytesAnswer {
  readonly status: number;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface DoorAnswer {
  readonly status: number;
  readonly mediaType: string;
  readonly retryAfter: string | null;
  readonly text: string;
}
