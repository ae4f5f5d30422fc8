import { Group, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { showPublished } from '@ra-soat/domain/series/published-number.ts';
import { rateMeasures } from '@ra-soat/domain/series/series-measure.ts';
import { seriesMeasureWords } from '@ra-soat/domain/words/series.vi.ts';
import { Empty } from '../ui/empty.tsx';
import { historyWords as words } from '../words/history.vi.ts';
import { chartPoints, plot, type Plotted } from './chart-points.ts';
import styles from './history.module.css';
import type { ChartMeasure } from './history-search.ts';
import type { Series } from './series.ts';

const HEIGHT = 280;
const MARGIN = 44;
/** Below this distance of two years only the ends of a line carry their number. */
const ROOMY = 70;

interface ChartProps {
  readonly series: Series;
  readonly measure: ChartMeasure;
}

/** One line for each standard, never joined; a red mark where the standard changed. */
export function SeriesChart({ series, measure }: ChartProps): ReactNode {
  const { ref, width } = useElementSize();
  const points = chartPoints(series.figures, measure);
  if (points.length === 0) return <Empty what={words.noPoints} remedy={words.noPointsRemedy} />;
  const title = words.chart(seriesMeasureWords[measure], series.area.name, rateMeasures.has(measure));
  const runs = plot(points, { width: Math.max(width, 280), height: HEIGHT, margin: MARGIN });
  return (
    <div ref={ref}>
      <svg
        className={styles.chart}
        height={HEIGHT}
        viewBox={`0 0 ${Math.max(width, 280)} ${HEIGHT}`}
        role="img"
        aria-label={`${title}. ${words.chartSaid(saidRuns(runs))}`}
      >
        <line className={styles.axis} x1={MARGIN - 12} x2="100%" y1={HEIGHT - MARGIN} y2={HEIGHT - MARGIN} />
        <Years runs={runs} />
        {runs.slice(1).map((run, index) => (
          <Break key={run[0]?.figure.standard} before={runs[index] ?? []} after={run} />
        ))}
        {runs.map((run, index) => (
          <Run key={run[0]?.figure.standard} run={run} older={index < runs.length - 1} />
        ))}
      </svg>
      <Group gap="md">
        {runs.map((run, index) => (
          <Text key={run[0]?.figure.standard} size="sm">
            {index < runs.length - 1 ? '■' : '●'} {words.standards[run[0]?.figure.standard ?? 'vn-2022']}
          </Text>
        ))}
      </Group>
      {runs.length > 1 && <Text size="sm">{words.breakHelp}</Text>}
    </div>
  );
}

function saidRuns(runs: readonly (readonly Plotted[])[]): string {
  const at = (one: Plotted | undefined) => (one ? words.at(showPublished(one.figure), one.figure.year) : '');
  return runs
    .map((run) => words.run(words.standards[run[0]?.figure.standard ?? 'vn-2022'], at(run[0]), at(run.at(-1))))
    .join('; ');
}

function Years({ runs }: { readonly runs: readonly (readonly Plotted[])[] }): ReactNode {
  const years = new Map(runs.flat().map(({ figure, x }) => [figure.year, x]));
  const close = closeness(runs.flat());
  return [...years].map(([year, x]) => (
    <text key={year} x={x} y={HEIGHT - MARGIN + 20} textAnchor="middle">
      {close < 40 ? `’${String(year).slice(2)}` : year}
    </text>
  ));
}

function closeness(points: readonly Plotted[]): number {
  const xs = [...new Set(points.map(({ x }) => x))].sort((a, b) => a - b);
  return Math.min(...xs.slice(1).map((x, index) => x - (xs[index] ?? 0)), 1000);
}

function Run({ run, older }: { readonly run: readonly Plotted[]; readonly older: boolean }): ReactNode {
  const roomy = closeness(run) >= ROOMY;
  const className = older ? `${styles.line ?? ''} ${styles.older ?? ''}` : styles.line;
  return (
    <g>
      <polyline className={className} points={run.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {run.map(({ figure, x, y }, index) => (
        <g key={figure.year}>
          {older ? (
            <rect x={x - 5} y={y - 5} width="10" height="10" fill="#8a5a00" />
          ) : (
            <circle cx={x} cy={y} r="5.5" fill="#123a63" />
          )}
          {(roomy || index === 0 || index === run.length - 1) && (
            <text
              className={styles.number}
              x={x}
              y={older && !roomy && index > 0 ? y + 20 : y - 10}
              textAnchor="middle"
            >
              {showPublished(figure)}
            </text>
          )}
          <title>{`${figure.year}: ${showPublished(figure)}`}</title>
        </g>
      ))}
    </g>
  );
}

function Break({
  before,
  after,
}: {
  readonly before: readonly Plotted[];
  readonly after: readonly Plotted[];
}): ReactNode {
  const x = ((before.at(-1)?.x ?? 0) + (after[0]?.x ?? 0)) / 2;
  return (
    <g>
      <line className={styles.break} x1={x} x2={x} y1={18} y2={HEIGHT - MARGIN} />
      <text x={x} y={14} textAnchor="middle" fill="#a61e1e" fontWeight="600">
        {words.breakLabel}
      </text>
    </g>
  );
}
