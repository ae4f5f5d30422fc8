import { fold } from '@ra-soat/domain/kernel/text.ts';
import type { PointRow } from './session.ts';

/** A point with how deep it hangs and what hangs under it. */
export interface PointLine {
  readonly point: PointRow;
  readonly depth: number;
  /** Points anywhere under it, and how many of them were tried. */
  readonly below: number;
  readonly tested: number;
}

/** The tree as lines, each point right before those under it. */
export function pointLines(points: readonly PointRow[]): PointLine[] {
  const known = new Set(points.map(({ pointId }) => pointId));
  // Whoever sees a part of the tree sees some points without the one above.
  const children = Map.groupBy(points, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null));
  const under = (parent: string | null, depth: number): PointLine[] =>
    (children.get(parent) ?? []).flatMap((point) => {
      const lines = under(point.pointId, depth + 1);
      const tested = lines.filter((line) => line.point.testedOn !== null).length;
      return [{ point, depth, below: lines.length, tested }, ...lines];
    });
  return under(null, 0);
}

/** Lines whose name, unit or host holds every word, typed with or without diacritics. */
export function searchLines(lines: readonly PointLine[], text: string): PointLine[] {
  const words = fold(text).split(' ').filter(Boolean);
  return lines.filter(({ point: { name, placeName, host, room } }) => {
    const folded = fold([name, placeName, host, room].join(' '));
    return words.every((word) => folded.includes(word));
  });
}
