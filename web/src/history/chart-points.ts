import { tenThousandths } from '@ra-soat/domain/series/published-number.ts';
import { seriesRuns } from '@ra-soat/domain/series/series-runs.ts';
import type { ChartMeasure } from './history-search.ts';
import type { Figure } from './series.ts';

const trust = ['confirmed', 'reported', 'derived'] as const;

/**
 * One point for each year and standard: the surest source speaks, a number of a local standard never. Several sources
 * stand side by side in the table.
 */
export function chartPoints(figures: readonly Figure[], measure: ChartMeasure): readonly Figure[] {
  const national = figures.filter((one) => one.measure === measure && !one.flags.includes('localStandard'));
  const cells = Map.groupBy(national, ({ year, standard }) => `${year} ${standard}`);
  return [...cells.values()].flatMap((same) =>
    same.toSorted((a, b) => trust.indexOf(a.mark) - trust.indexOf(b.mark)).slice(0, 1),
  );
}

export interface Plotted {
  readonly figure: Figure;
  readonly x: number;
  readonly y: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** Points of each standard in the frame; years evenly, from zero up. */
export function plot(points: readonly Figure[], { width, height, margin }: Frame): readonly (readonly Plotted[])[] {
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const most = Math.max(1, ...points.map(tenThousandths));
  const x = (year: number) => {
    if (first === last) return width / 2;
    return margin + ((year - first) * (width - 2 * margin)) / (last - first);
  };
  const y = (figure: Figure) => height - margin - (tenThousandths(figure) * (height - 2 * margin)) / most;
  return seriesRuns(points).map((run) => run.map((figure) => ({ figure, x: x(figure.year), y: y(figure) })));
}
