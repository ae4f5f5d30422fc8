import type { StandardId } from '../standards/standard.ts';

interface Dated {
  readonly year: number;
  readonly standard: StandardId;
}

/** Points that may be joined by a line: one standard, in the order of years. Two standards are never one line. */
export function seriesRuns<P extends Dated>(points: readonly P[]): readonly (readonly P[])[] {
  const byStandard = Map.groupBy(points, ({ standard }) => standard);
  return [...byStandard.values()]
    .map((run) => run.toSorted((a, b) => a.year - b.year))
    .toSorted((a, b) => (a[0]?.year ?? 0) - (b[0]?.year ?? 0));
}

/** Where the standard changes: the last year of the older run and the first of the newer; a year may hold both. */
export function seriesBreaks(points: readonly Dated[]): readonly { readonly after: number; readonly from: number }[] {
  const runs = seriesRuns(points);
  return runs.slice(1).map((run, index) => ({ after: runs[index]?.at(-1)?.year ?? 0, from: run[0]?.year ?? 0 }));
}
