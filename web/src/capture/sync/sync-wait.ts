import type { SyncOutcome } from '../../device/device.ts';

const SECOND = 1000;
/** While all is well: messages, what the commune returned, households given to somebody else. */
const CALM_MS = 300 * SECOND;
const FIRST_RETRY_MS = 20 * SECOND;

/**
 * How long to wait for the next attempt. After silence longer each time, so that a phone without network for days
 * does not empty its battery; null: only a person can go on (the password is asked for, or the
 * phone was emptied).
 */
export function waitAfter(end: SyncOutcome['end'], failures: number): number | null {
  if (end === 'signIn' || end === 'wiped') return null;
  if (end === 'done') return CALM_MS;
  return Math.min(FIRST_RETRY_MS * 2 ** Math.max(0, failures - 1), CALM_MS);
}
