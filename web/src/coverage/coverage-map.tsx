import { Card, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import {
  baseOf,
  coverageBucket,
  coverageBuckets,
  coveredPercent,
  type CoverageBucket,
} from '@ra-soat/domain/training/coverage.ts';
import { placeMap } from '@ra-soat/server/places/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { coverageWords as words } from '../words/coverage.vi.ts';
import type { Coverage, CoverageUnit } from './coverage.ts';
import styles from './coverage.module.css';

interface MapProps {
  readonly coverage: Coverage;
  readonly onOpen: (place: string) => void;
}

/** Units darker and more densely hatched the more of their people came; tiles where no map exists. */
export function CoverageMap({ coverage, onOpen }: MapProps): ReactNode {
  const { place, mapped, units } = coverage;
  const asked = useAsk(placeMap, { place: place.placeId }, { enabled: mapped });
  return (
    <Card withBorder component="section" aria-labelledby="coverage-map">
      <Stack gap="xs">
        <Title order={2} size="h3" id="coverage-map">
          {words.map}
        </Title>
        <Patterns />
        {mapped && <Asked of={asked}>{(map) => <Drawing map={map} coverage={coverage} onOpen={onOpen} />}</Asked>}
        {!mapped && <Tiles units={units} />}
        <Legend units={units} />
        <Text size="xs">{mapped ? words.mapHelp : words.noMap}</Text>
      </Stack>
    </Card>
  );
}

interface DrawingProps extends MapProps {
  readonly map: z.output<typeof placeMap.output>;
}

function Drawing({ map, coverage, onOpen }: DrawingProps): ReactNode {
  const units = new Map(coverage.units.map((unit) => [unit.id, unit]));
  return (
    <svg
      className={styles.map}
      viewBox={`-4 -4 ${map.width + 8} ${map.height + 8}`}
      role="img"
      aria-label={words.mapOf(coverage.place.name)}
    >
      {map.shapes.map(({ placeId, name, path }) => {
        const unit = units.get(placeId);
        return (
          <path
            key={placeId}
            d={path}
            className={styles.unit}
            fill={`url(#covered-${unit ? coverageBucket(unit) : 'none'})`}
            onClick={() => onOpen(placeId)}
          >
            <title>{words.shape(name, saidOf(unit))}</title>
          </path>
        );
      })}
    </svg>
  );
}

function saidOf(unit: CoverageUnit | undefined): string {
  const percent = unit ? coveredPercent(unit) : null;
  if (!unit || percent === null) return words.buckets.none;
  return words.share(unit.came - unit.unlisted, baseOf(unit), percent);
}

function Tiles({ units }: { readonly units: readonly CoverageUnit[] }): ReactNode {
  return (
    <ul className={styles.tiles}>
      {units.map((unit) => (
        <li key={unit.id} className={styles.tile}>
          <Swatch bucket={coverageBucket(unit)} />
          <Text size="sm">{words.shape(unit.name, saidOf(unit))}</Text>
        </li>
      ))}
    </ul>
  );
}

function Swatch({ bucket }: { readonly bucket: CoverageBucket }): ReactNode {
  return (
    <svg width="24" height="16" aria-hidden style={{ flexShrink: 0 }}>
      <rect width="23" height="15" x="0.5" y="0.5" fill={`url(#covered-${bucket})`} stroke="#123a63" />
    </svg>
  );
}

const fills: Readonly<Record<CoverageBucket, { readonly ground: string; readonly lines: readonly string[] }>> = {
  none: { ground: '#f1f3f5', lines: [] },
  zero: { ground: '#ffffff', lines: ['M3 4h2'] },
  low: { ground: '#e7f1fb', lines: ['M0 8L8 0'] },
  middle: { ground: '#a5cdf2', lines: ['M0 8L8 0', 'M0 4L4 0M4 8L8 4'] },
  high: { ground: '#4a90d0', lines: ['M0 8L8 0', 'M0 0L8 8'] },
  full: { ground: '#0b4a86', lines: [] },
};

/** Defined once, used by the map, the tiles and the legend. */
function Patterns(): ReactNode {
  return (
    <svg width="0" height="0" aria-hidden style={{ position: 'absolute' }}>
      <defs>
        {coverageBuckets.map((bucket) => (
          <pattern key={bucket} id={`covered-${bucket}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect width="8" height="8" fill={fills[bucket].ground} />
            {fills[bucket].lines.map((line) => (
              <path key={line} d={line} stroke="#123a63" strokeWidth="0.8" fill="none" />
            ))}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

function Legend({ units }: { readonly units: readonly CoverageUnit[] }): ReactNode {
  const count = (bucket: CoverageBucket) => units.filter((unit) => coverageBucket(unit) === bucket).length;
  return (
    <Group gap="md">
      {coverageBuckets.map((bucket) => (
        <Group key={bucket} gap={6} wrap="nowrap">
          <Swatch bucket={bucket} />
          <Text size="sm">{words.bucketCount(words.buckets[bucket], count(bucket))}</Text>
        </Group>
      ))}
    </Group>
  );
}
