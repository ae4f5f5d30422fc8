/** A place in a JSON value, and what stands there. */
export interface Leaf {
  readonly keys: readonly string[];
  readonly value: string | number | boolean;
}

function entriesOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value);
}

/** Every leaf of a JSON value, entries of lists by their index. */
export function jsonLeaves(value: unknown, keys: readonly string[] = []): Leaf[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [{ keys, value }];
  if (typeof value !== 'object' || value === null) return [];
  return entriesOf(value).flatMap(([key, inner]) => jsonLeaves(inner, [...keys, key]));
}

/** A copy with what stands at a place replaced; undefined takes it out. */
export function withJson(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(whole)) {
    const list: readonly unknown[] = whole;
    const changed = list.map((one, at) => (String(at) === key ? withJson(one, rest, value) : one));
    return changed.filter((one) => one !== undefined);
  }
  const entries = typeof whole === 'object' && whole !== null ? entriesOf(whole) : [];
  const before = entries.find(([name]) => name === key)?.[1];
  const after = withJson(before, rest, value);
  const others = entries.map((entry) => (entry[0] === key ? ([key, after] as const) : entry));
  const all = before === undefined ? [...others, [key, after] as const] : others;
  return Object.fromEntries(all.filter(([, one]) => one !== undefined));
}

export function jsonAt(whole: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((room, key) => {
    return typeof room === 'object' && room !== null ? entriesOf(room).find(([name]) => name === key)?.[1] : undefined;
  }, whole);
}
