import { phoneClock } from '../device/clock.ts';
import { useLive } from './use-live.ts';

/** Now as the server would say it: the phone's clock, put right by what the server last said; null at first. */
export function useNow(): (() => number) | null {
  const offset = useLive(async (device) => (await device.status()).clockOffsetMs ?? 0);
  return offset === undefined ? null : () => phoneClock().getTime() + offset;
}
