import { foldLabel } from './fold-label.ts';

const ticks: Readonly<Record<string, boolean>> = { '': false, '0': false, khong: false, x: true, '1': true, co: true };

/** x, 1 or "có" is a tick, blank or 0 none; null for anything else. */
export function parseFlag(text: string): boolean | null {
  return ticks[foldLabel(text)] ?? null;
}
