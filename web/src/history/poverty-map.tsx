import { Card, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { showPublished } from '@ra-soat/domain/series/published-number.ts';
import { seriesMap } from '@ra-soat/server/series/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { historyWords as words } from '../words/history.vi.ts';
import styles from './history.module.css';
import type { HistorySearch } from './history-search.ts';
import { povertyBucket, povertyBuckets, type PovertyBucket } from './poverty-bucket.ts';
import type { MapAnswer, MapShape } from './series.ts';

interface MapProps {
  readonly search: HistorySearch;
  readonly onGo: (change: HistorySearch) => void;
}

/** Provinces darker and more densely hatched the higher the rate, on the map of 63 or of 34; the numbers below it. */
export function PovertyMap({ search, onGo }: MapProps): ReactNode {
  const map = search.map ?? '63';
  const asked = useAsk(seriesMap, { map, ...(search.year !== undefined && { year: search.year }) }, { keep: true });
  return (
    <Card withBorder component="section" aria-labelledby="poverty-map">
      <Stack gap="xs">
        <Title order={2} id="poverty-map">
          {words.map}
        </Title>
        <Asked of={asked}>
          {(answer) => (
            <>
              <Group gap="sm">
                <NativeSelect
                  label={words.mapKind}
                  value={map}
                  onChange={({ currentTarget }) => onGo({ map: currentTarget.value === '34' ? '34' : '63' })}
                  data={(['63', '34'] as const).map((value) => ({ value, label: words.maps[value] }))}
                />
                <NativeSelect
                  label={words.mapYear}
                  value={String(answer.year)}
                  onChange={({ currentTarget }) => onGo({ year: Number(currentTarget.value) })}
                  data={answer.years.map(String)}
                />
              </Group>
              <Drawing answer={answer} onOpen={(area) => onGo({ area })} />
              <Legend shapes={answer.shapes} />
              <Text size="sm">{words.mapHelp}</Text>
              <details>
                <summary>{words.provinces}</summary>
                <Provinces shapes={answer.shapes} />
              </details>
            </>
          )}
        </Asked>
      </Stack>
    </Card>
  );
}

interface DrawingProps {
  readonly answer: MapAnswer;
  readonly onOpen: (area: string) => void;
}

function Drawing({ answer, onOpen }: DrawingProps): ReactNode {
  return (
    <svg
      className={styles.map}
      viewBox={`-4 -4 ${answer.width + 8} ${answer.height + 8}`}
      role="img"
      aria-label={words.mapSaid(answer.year)}
    >
      <Patterns />
      {answer.shapes.map((shape) => (
        <path
          key={shape.area}
          d={shape.path}
          className={styles.unit}
          fill={`url(#poverty-${povertyBucket(shape)})`}
          onClick={() => onOpen(shape.area)}
        >
          <title>{words.shape(shape.name, saidRate(shape))}</title>
        </path>
      ))}
    </svg>
  );
}

function saidRate({ hundredths, poor }: MapShape): string {
  if (hundredths === null) return poor === 0 ? words.buckets.zero : words.buckets.unknown;
  return `${showPublished({ value: hundredths, decimals: 2 })} %`;
}

const fills: Readonly<Record<PovertyBucket, { readonly ground: string; readonly lines: readonly string[] }>> = {
  unknown: { ground: '#dee2e6', lines: ['M0 4h2M4 0h2'] },
  zero: { ground: '#ffffff', lines: [] },
  low: { ground: '#fdebd8', lines: ['M0 8L8 0'] },
  middle: { ground: '#f7c08f', lines: ['M0 8L8 0', 'M0 4L4 0M4 8L8 4'] },
  high: { ground: '#e0752f', lines: ['M0 8L8 0', 'M0 0L8 8'] },
  highest: { ground: '#8a2c08', lines: [] },
};

function Patterns(): ReactNode {
  return (
    <defs>
      {povertyBuckets.map((bucket) => (
        <pattern key={bucket} id={`poverty-${bucket}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill={fills[bucket].ground} />
          {fills[bucket].lines.map((line) => (
            <path key={line} d={line} stroke="#5c2a0c" strokeWidth="0.8" fill="none" />
          ))}
        </pattern>
      ))}
    </defs>
  );
}

function Legend({ shapes }: { readonly shapes: readonly MapShape[] }): ReactNode {
  const count = (bucket: PovertyBucket) => shapes.filter((shape) => povertyBucket(shape) === bucket).length;
  return (
    <Group gap="md">
      {povertyBuckets.map((bucket) => (
        <Group key={bucket} gap={6} wrap="nowrap">
          <svg width="24" height="16" aria-hidden>
            <rect width="23" height="15" x="0.5" y="0.5" fill={`url(#poverty-${bucket})`} stroke="#123a63" />
          </svg>
          <Text size="sm">{words.bucketCount(words.buckets[bucket], count(bucket))}</Text>
        </Group>
      ))}
    </Group>
  );
}

const columns: readonly Column<MapShape>[] = [
  { id: 'name', header: words.province, names: true, cell: ({ name }) => name },
  { id: 'poor', header: words.poor, number: true, cell: ({ poor }) => whole(poor) },
  { id: 'nearPoor', header: words.nearPoor, number: true, cell: ({ nearPoor }) => whole(nearPoor) },
  {
    ...{ id: 'rate', header: words.rate, number: true },
    cell: ({ hundredths }) => (hundredths === null ? '–' : showPublished({ value: hundredths, decimals: 2 })),
  },
  { id: 'basis', header: words.basis, wide: true, cell: ({ base }) => words.bases[base ?? 'none'] },
];

function Provinces({ shapes }: { readonly shapes: readonly MapShape[] }): ReactNode {
  return <DataTable caption={words.provinces} columns={columns} rows={shapes} keyOf={({ area }) => area} />;
}
