import { randomUUID } from 'node:crypto';
import type { Device } from '../../web/src/device/device.ts';
import { NoNetwork, StorageFull } from '../../web/src/device/faults.ts';
import { OpenPhone } from '../../web/src/device/open-phone.ts';
import type { Ports } from '../../web/src/device/ports.ts';
import { memoryStore, MemoryDisk } from '../../web/src/device/test-memory-store.ts';
import { Killed, type Connection, type Faults } from './connection.ts';
import { PASSWORD } from './season.ts';

/** One start of the app: it can be killed, or find the disk full, at any operation of its store. */
export interface Tab {
  readonly phone: OpenPhone;
  /** Open after `unlock` or `setUp`. */
  device: Device | undefined;
  /** Id drawn last: of the command that was just saved. */
  lastId: string;
  /** Ids of rows that this start took out of the outbox. */
  readonly replaced: string[];
  killIn: number;
  fullIn: number;
  dead: boolean;
}

/** A telephone: its disk outlives every start of the app, and its clock is what it says it is. */
export class SimPhone {
  readonly disk = new MemoryDisk();
  readonly username: string;
  readonly connection: Connection;
  /** Ahead of the true time. */
  skewMs = 0;
  pin = '135790';
  readonly #faults: Faults;
  readonly #locks = new Map<string, Promise<unknown>>();
  #marker: string | null = null;

  constructor(username: string, connection: Connection, faults: Faults) {
    this.username = username;
    this.connection = connection;
    this.#faults = faults;
  }

  start(): Tab {
    const tab: { -readonly [K in keyof Tab]: Tab[K] } = {
      ...{ phone: new OpenPhone(this.#ports(() => tab)), device: undefined, lastId: '', replaced: [] },
      ...{ killIn: 0, fullIn: 0, dead: false },
    };
    return tab;
  }

  /** A start of the app with its device open. */
  async open(): Promise<Tab> {
    const tab = this.start();
    const { pin, username } = this;
    const locked = (await tab.phone.state()) === 'locked';
    tab.device = locked ? await tab.phone.unlock(pin) : await tab.phone.setUp({ username, password: PASSWORD }, pin);
    return tab;
  }

  #fault(tab: Tab): void {
    if (tab.dead) throw new Killed();
    if (tab.fullIn > 0 && (tab.fullIn -= 1) === 0) {
      this.#faults.count('storage_full');
      throw new StorageFull();
    }
    if (tab.killIn > 0 && (tab.killIn -= 1) === 0) {
      this.#faults.count('killed_in_store');
      tab.dead = true;
      throw new Killed();
    }
  }

  #ports(tab: () => Tab): Ports {
    const { connection, disk } = this;
    return {
      store: memoryStore(
        disk,
        () => this.#fault(tab()),
        (id) => tab().replaced.push(id),
      ),
      fetch: async (path, init) => {
        if (tab().dead) throw new Killed();
        const answer = await connection.fetch(path, init);
        if (tab().dead) throw new Killed();
        return answer;
      },
      crypto,
      now: () => new Date(Date.now() + this.skewMs),
      id: () => (tab().lastId = randomUUID()),
      fetchBytes: () => Promise.reject(new NoNetwork()),
      pinIterations: 1,
      random: Math.random,
      alone: (name, work) => {
        const mine = (this.#locks.get(name) ?? Promise.resolve()).then(work);
        this.#locks.set(
          name,
          mine.catch(() => undefined),
        );
        return mine;
      },
      storage: {
        persist: () => Promise.resolve(true),
        persisted: () => Promise.resolve(true),
        estimate: () => Promise.resolve({ usage: 0, quota: 1e9 }),
      },
      marker: { read: () => this.#marker, write: (id) => void (this.#marker = id) },
      news: { tell: () => undefined, listen: () => () => undefined },
      app: 'chaos',
      label: 'Điện thoại mẫu',
    };
  }
}
