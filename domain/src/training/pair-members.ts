import { fold } from '../kernel/text.ts';
import type { Member } from '../survey/evidence.ts';

export interface PairedMembers {
  /** Lines in the key and in what was given: the order of the table does not matter. */
  readonly pairs: readonly { readonly key: number; readonly given: number }[];
  readonly missing: readonly number[];
  readonly extra: readonly number[];
}

const bare = (name: string) => fold(name).replace(/[^\p{L}\p{N} ]/gu, '');

/** Signs of the same person, the surest first. */
const signs: readonly ((one: Member) => string | undefined)[] = [
  ({ id }) => id,
  ({ name }) => bare(name) || undefined,
  ({ bornOn, sex }) => bornOn && `${bornOn} ${sex ?? ''}`,
];

/** The same name, but for diacritics and signs that a small keyboard makes hard. */
export function sameName(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

/** Who of the table is who of the key. */
export function pairMembers(key: readonly Member[], given: readonly Member[]): PairedMembers {
  const pairs: { key: number; given: number }[] = [];
  const left = (side: 'key' | 'given', all: readonly Member[]) =>
    all.map((_, line) => line).filter((line) => !pairs.some((pair) => pair[side] === line));
  for (const sign of signs) {
    for (const line of left('key', key)) {
      const [wanted] = [key[line]].map((one) => one && sign(one));
      if (wanted === undefined) continue;
      const found = left('given', given).find((other) => {
        const candidate = given[other];
        return candidate !== undefined && sign(candidate) === wanted;
      });
      if (found !== undefined) pairs.push({ key: line, given: found });
    }
  }
  return { pairs, missing: left('key', key), extra: left('given', given) };
}
