import { tidy } from '../kernel/text.ts';
import type { Member } from './evidence.ts';

/** One line of the paper's table of members as each of the two keyed it; null: the other has a line more. */
export type AlignedMember = readonly [first: Member | null, second: Member | null];

const same = (one: Member, other: Member) => one.id === other.id || tidy(one.name) === tidy(other.name);

/** `lengths[i][j]`: how many lines of the rest from i and j agree in order. */
function commonLengths(first: readonly Member[], second: readonly Member[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: first.length + 1 }, () => new Array<number>(second.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = first.length - 1; i >= 0; i--) {
    for (let j = second.length - 1; j >= 0; j--) {
      const [one, other] = [first[i], second[j]];
      const agree = one !== undefined && other !== undefined && same(one, other);
      const row = lengths[i];
      if (row) row[j] = agree ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return lengths;
}

/** Lines between two that agree stand against each other in their order. */
function paired(first: readonly Member[], second: readonly Member[]): AlignedMember[] {
  const count = Math.max(first.length, second.length);
  return Array.from({ length: count }, (_, at) => [first[at] ?? null, second[at] ?? null]);
}

/**
 * Puts the lines of two keyings against each other in their order. A line too many is one difference and does not make
 * all lines after it differ; nothing is hidden by it, since order and number of lines are kept.
 */
export function alignMembers(first: readonly Member[], second: readonly Member[]): readonly AlignedMember[] {
  const lengths = commonLengths(first, second);
  const lines: AlignedMember[] = [];
  let [i, j, fromI, fromJ] = [0, 0, 0, 0];
  while (i < first.length && j < second.length) {
    const [one, other] = [first[i], second[j]];
    if (one && other && same(one, other)) {
      lines.push(...paired(first.slice(fromI, i), second.slice(fromJ, j)), [one, other]);
      [fromI, fromJ] = [++i, ++j];
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return [...lines, ...paired(first.slice(fromI), second.slice(fromJ))];
}
