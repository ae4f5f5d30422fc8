import type { FieldWork } from '../../device/device.ts';
import { stillSigned } from './still-signed.ts';

/** kept: the phone has all of it · saving · full: no room · failed: another fault of the storage. */
export type SaveState = 'untouched' | 'kept' | 'saving' | 'full' | 'failed';

interface Ports {
  /** Resolves when the phone has it; rejects with `StorageFull` when there is no room. */
  readonly save: (work: FieldWork) => Promise<void>;
  /** Runs something after a while; returns how to forget it. */
  readonly later: (run: () => void, ms: number) => () => void;
}

/** Typed letters wait this long for the next one; answers never wait. */
const TYPING_MS = 250;

/** The work in hand: changed in memory at once, written to the phone at every change, and truthful about it. */
export class WorkStore {
  #work: FieldWork;
  #kept: FieldWork;
  #state: SaveState = 'untouched';
  #writing: Promise<void> | null = null;
  #forget: (() => void) | null = null;
  readonly #ports: Ports;
  readonly #listeners = new Set<() => void>();

  constructor(work: FieldWork, ports: Ports) {
    this.#work = work;
    this.#kept = work;
    this.#ports = ports;
  }

  get work(): FieldWork {
    return this.#work;
  }

  get state(): SaveState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Changes the work. `typing`: letters of a text, of which only the last pause is written. */
  edit(change: (work: FieldWork) => FieldWork, typing = false): void {
    const changed = stillSigned(this.#work, change(this.#work));
    if (changed === this.#work) return;
    this.#work = changed;
    if (typing) this.#saveSoon();
    else void this.flush();
    this.#tell();
  }

  /** Writes what is not written yet; resolves when all of it is on the phone or could not be put there. */
  flush(): Promise<void> {
    this.#forget?.();
    this.#forget = null;
    this.#writing ??= this.#write().finally(() => {
      this.#writing = null;
    });
    return this.#writing;
  }

  #saveSoon(): void {
    this.#forget?.();
    this.#forget = this.#ports.later(() => void this.flush(), TYPING_MS);
    this.#state = 'saving';
  }

  async #write(): Promise<void> {
    while (this.#work !== this.#kept) {
      const work = this.#work;
      this.#say('saving');
      try {
        await this.#ports.save(work);
        this.#kept = work;
      } catch (thrown) {
        // Said on the screen with what to do; the work stays here and is tried again at the next change.
        this.#say(thrown instanceof Error && thrown.name === 'StorageFull' ? 'full' : 'failed');
        return;
      }
    }
    if (this.#state === 'saving') this.#say('kept');
  }

  #say(state: SaveState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
