import type { Actor, Site } from './access.ts';
import type { Clock } from './clock.ts';
import type { Tx } from './database.ts';
import type { Keyring } from './keyring.ts';

/** What every handler is given; nothing else of the outside reaches it. */
export interface Request {
  readonly tx: Tx;
  readonly clock: Clock;
  readonly keys: Keyring;
  readonly actor: Actor;
}

export interface CommandRequest extends Request {
  readonly commandId: string;
  readonly site: Site;
  /** When the person entered it, by the device's clock: kept, never decides. */
  readonly recordedAt: string | null;
  /** Taken in from a sealed file, by somebody who cannot mend it. */
  readonly sealed: boolean;
}
