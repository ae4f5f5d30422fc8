/** A seeded source of chance: the same seed gives the same data on every machine. */
export interface Random {
  /** 0 ≤ x < 1 */
  next: () => number;
  /** Whole, both ends included. */
  whole: (from: number, to: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  weighted: <T>(list: readonly { readonly value: T; readonly weight: number }[]) => T;
  /** Normal distribution, by the sum of twelve. */
  normal: (mean: number, deviation: number) => number;
  uuid: () => string;
}

/** An independent source for each label, so that adding a question to one part leaves the others unchanged. */
export function randomOf(seed: number | string, ...labels: readonly (string | number)[]): Random {
  let state = hash([seed, ...labels].join('/'));
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    pick: (list) => at(list, whole(0, list.length - 1)),
    weighted: (list) => weighted(list, next()),
    normal: (mean, deviation) => mean + deviation * (Array.from({ length: 12 }, next).reduce((a, b) => a + b, 0) - 6),
    uuid: () => uuid(next),
  };
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError('nothing to pick from');
  return value;
}

function weighted<T>(list: readonly { readonly value: T; readonly weight: number }[], chance: number): T {
  let rest = chance * list.reduce((sum, one) => sum + one.weight, 0);
  const found = list.findIndex((one) => (rest -= one.weight) < 0);
  return at(list, found < 0 ? list.length - 1 : found).value;
}

/** In the form of a random UUID (version 4). */
function uuid(next: () => number): string {
  const hex = Array.from({ length: 32 }, (_, index) => {
    const digit = Math.floor(next() * 16);
    if (index === 12) return '4';
    return (index === 16 ? 8 + (digit % 4) : digit).toString(16);
  }).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value | 0;
}
