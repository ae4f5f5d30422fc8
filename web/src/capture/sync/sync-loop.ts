import type { Device, SyncOutcome } from '../../device/device.ts';
import { waitAfter } from './sync-wait.ts';

export interface LoopState {
  readonly working: boolean;
  /** Null: not tried since the phone was opened. */
  readonly last: SyncOutcome | null;
  /** A defect, for the nearest boundary. */
  readonly thrown?: unknown;
}

/** What the loop needs of the browser. */
export interface LoopPorts {
  readonly later: (work: () => void, ms: number) => () => void;
  readonly isLookedAt: () => boolean;
}

/** Typing changes the device at every letter; the outbox is looked at when it has been quiet for a moment. */
const QUIET_MS = 1500;

/** One attempt at a time, each planning the next; `stop` ends it. */
export class SyncLoop {
  readonly #device: Pick<Device, 'sync' | 'outbox'>;
  readonly #ports: LoopPorts;
  readonly #tell: (state: LoopState) => void;
  #cancelNext: () => void = () => undefined;
  #cancelLook: () => void = () => undefined;
  #working = false;
  #stopped = false;
  #failures = 0;
  #unsent = 0;
  #last: SyncOutcome | null = null;

  constructor(device: Pick<Device, 'sync' | 'outbox'>, ports: LoopPorts, tell: (state: LoopState) => void) {
    this.#device = device;
    this.#ports = ports;
    this.#tell = tell;
  }

  /** Now, unless it is under way; `atOnce`: also what was put off. */
  run(atOnce = false): void {
    if (this.#working || this.#stopped) return;
    this.#cancelNext();
    this.#working = true;
    this.#tell({ working: true, last: this.#last });
    this.#device.sync(atOnce).then(
      (outcome) => this.#done(outcome),
      (thrown: unknown) => this.#failed(thrown),
    );
  }

  /** Something changed on the phone: when more waits to be sent than before, somebody finished a form. */
  changed(): void {
    this.#cancelLook();
    this.#cancelLook = this.#ports.later(() => {
      this.#device.outbox().then(
        (items) => this.#counted(items.filter(({ state }) => state === 'toSend').length),
        (thrown: unknown) => this.#failed(thrown),
      );
    }, QUIET_MS);
  }

  stop(): void {
    this.#stopped = true;
    this.#cancelNext();
    this.#cancelLook();
  }

  #counted(unsent: number): void {
    const more = unsent > this.#unsent;
    this.#unsent = unsent;
    if (more && this.#last?.end !== 'signIn') this.run();
  }

  #done(outcome: SyncOutcome): void {
    if (this.#stopped) return;
    this.#working = false;
    this.#last = outcome;
    this.#failures = outcome.end === 'done' ? 0 : this.#failures + 1;
    this.#tell({ working: false, last: outcome });
    const wait = waitAfter(outcome.end, this.#failures);
    // Nothing is tried while nobody looks; coming back tries at once.
    if (wait !== null) this.#cancelNext = this.#ports.later(() => this.#ports.isLookedAt() && this.run(), wait);
  }

  /** Locked in the middle is no defect: whoever locked has stopped this loop before. */
  #failed(thrown: unknown): void {
    if (this.#stopped) return;
    this.#working = false;
    this.#tell({ working: false, last: this.#last, thrown });
  }
}
