import type { Clock } from '../platform/clock.ts';
import type { Keyring } from '../platform/keyring.ts';

const WINDOW_MS = 30_000;
/** Letters that are not mistaken for each other. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 10;

/** Where a code holds: one half-day at one point. */
interface Where {
  readonly pointId: string;
  readonly half: number;
}

export interface PointTokens {
  /** In the address that the QR code leads to. */
  readonly token: string;
  /** To read aloud: six digits. */
  readonly number: string;
  /** Until the next one; the one before is taken for as long again. */
  readonly changesInMs: number;
}

/** Both follow from the installation's key, so that nothing is stored and nobody makes one at home. */
function tokensIn(keys: Keyring, { pointId, half }: Where, window: number): Pick<PointTokens, 'token' | 'number'> {
  const mark = keys.mark(`attendance ${pointId} ${half} ${window}`);
  const letters = Array.from(mark.subarray(0, LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join('');
  const number = String(mark.readUInt32BE(LENGTH) % 1_000_000).padStart(6, '0');
  return { token: `${half}-${letters}`, number };
}

/** What a point shows now, by the server's clock. */
export function tokensNow({ keys, clock }: { keys: Keyring; clock: Clock }, where: Where): PointTokens {
  const now = clock.now().getTime();
  const changesInMs = WINDOW_MS - (now % WINDOW_MS);
  return { ...tokensIn(keys, where, Math.floor(now / WINDOW_MS)), changesInMs };
}

/** For which half-day of these a typed or scanned code of the point holds now; undefined: for none. */
export function halfOfToken(
  { keys, clock }: { keys: Keyring; clock: Clock },
  pointId: string,
  halves: readonly number[],
  typed: string,
): number | undefined {
  const code = typed.toUpperCase().replace(/\s/gu, '');
  const window = Math.floor(clock.now().getTime() / WINDOW_MS);
  return halves.find((half) =>
    [window, window - 1].some((one) => {
      const { token, number } = tokensIn(keys, { pointId, half }, one);
      return code === token || code === number;
    }),
  );
}
