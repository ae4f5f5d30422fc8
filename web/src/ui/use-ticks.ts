import { useState } from 'react';

export interface Ticks {
  readonly has: (key: string) => boolean;
  readonly set: (key: string, ticked: boolean) => void;
  readonly setAll: (keys: readonly string[], ticked: boolean) => void;
  readonly clear: () => void;
}

/** Rows that a person has ticked, by their keys. */
export function useTicks(): Ticks {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const setAll = (some: readonly string[], ticked: boolean) =>
    setKeys((before) => {
      const after = new Set(before);
      for (const key of some) {
        if (ticked) after.add(key);
        else after.delete(key);
      }
      return after;
    });
  return {
    has: (key) => keys.has(key),
    set: (key, ticked) => setAll([key], ticked),
    setAll,
    clear: () => setKeys(new Set()),
  };
}
