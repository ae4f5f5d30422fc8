import type { NameKeys } from './name-key.ts';
import { nearestNames } from './nearest-names.ts';

export interface Named<T> {
  readonly of: T;
  readonly name: string;
  readonly keys: NameKeys;
}

export type Found<T> =
  | { readonly one: T; readonly name: string }
  | { readonly several: readonly T[] }
  | { readonly nearest: readonly string[] };

/** Names to look up by any usual spelling; the strictest spelling that fits decides. */
export class NameBook<T> {
  readonly #byKey: readonly Map<string, Named<T>[]>[] = [new Map(), new Map(), new Map(), new Map()];
  readonly #all: readonly Named<T>[];
  constructor(all: readonly Named<T>[]) {
    this.#all = all;
    for (const named of all) {
      named.keys.forEach((key, level) => {
        const known = this.#byKey[level]?.get(key);
        if (known) known.push(named);
        else this.#byKey[level]?.set(key, [named]);
      });
    }
  }
  find(keys: NameKeys, fits: (of: T) => boolean = () => true): Found<T> {
    for (const [level, key] of keys.entries()) {
      const found = (this.#byKey[level]?.get(key) ?? []).filter(({ of }) => fits(of));
      const [first] = found;
      if (first && found.length === 1) return { one: first.of, name: first.name };
      if (first) return { several: found.map(({ of }) => of) };
    }
    const near = this.#all.filter(({ of }) => fits(of)).map(({ name, keys: [, , , key] }) => ({ key, name }));
    return { nearest: nearestNames(keys[3], near) };
  }
}
