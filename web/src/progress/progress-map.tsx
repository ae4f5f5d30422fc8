import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { placeMap } from '@ra-soat/server/places/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { progressWords } from '../words/progress.vi.ts';
import type { Progress, ProgressUnit } from './progress-answer.ts';
import {
  bucketOf,
  progressBuckets,
  progressSteps,
  shareOf,
  type ProgressBucket,
  type ProgressStep,
} from './progress-bucket.ts';
import styles from './progress-map.module.css';

/** Progress on the map: darker and more densely hatched the further, a broken outline where villages are late. */
export function ProgressMap({ progress }: { readonly progress: Progress }): ReactNode {
  const [step, setStep] = useState<ProgressStep>('posted');
  const asked = useAsk(placeMap, { place: progress.place.placeId }, { enabled: progress.mapped });
  if (!progress.mapped) return <Text size="sm">{progressWords.noMap}</Text>;
  return (
    <Stack gap="xs">
      <NativeSelect
        label={progressWords.measure}
        maw={280}
        value={step}
        onChange={({ currentTarget }) => setStep(progressSteps.find((one) => one === currentTarget.value) ?? 'posted')}
        data={progressSteps.map((value) => ({ value, label: progressWords.steps[value] }))}
      />
      <Asked of={asked}>{(map) => <Drawing map={map} progress={progress} step={step} />}</Asked>
      <Legend units={progress.units} step={step} />
      <Text size="xs">{progressWords.mapHelp}</Text>
    </Stack>
  );
}

interface DrawingProps {
  readonly map: z.output<typeof placeMap.output>;
  readonly progress: Progress;
  readonly step: ProgressStep;
}

function Drawing({ map, progress, step }: DrawingProps): ReactNode {
  const navigate = useNavigate();
  const units = new Map(progress.units.map((unit) => [unit.id, unit]));
  const { year, standard } = progress;
  return (
    <svg
      className={styles.map}
      viewBox={`-4 -4 ${map.width + 8} ${map.height + 8}`}
      role="img"
      aria-label={progressWords.map(progressWords.steps[step])}
    >
      <Patterns />
      {map.shapes.map(({ placeId, name, path }) => {
        const unit = units.get(placeId);
        const search = { place: placeId, year, ...(standard && { standard }) };
        return (
          <path
            key={placeId}
            d={path}
            className={unit && unit.lateVillages > 0 ? styles.late : styles.unit}
            fill={`url(#${unit ? bucketOf(unit, step) : 'none'})`}
            onClick={() => void navigate({ to: '/progress', search })}
          >
            <title>{said(name, unit, step)}</title>
          </path>
        );
      })}
    </svg>
  );
}

function said(name: string, unit: ProgressUnit | undefined, step: ProgressStep): string {
  if (!unit || unit.listed === 0) return progressWords.shape(name, progressWords.buckets.none);
  const { done, all, percent } = shareOf(unit, step);
  return progressWords.shape(name, progressWords.share(done, all, percent));
}

const fills: Readonly<Record<ProgressBucket, { readonly ground: string; readonly lines: readonly string[] }>> = {
  none: { ground: '#ffffff', lines: [] },
  low: { ground: '#e7f1fb', lines: ['M0 8L8 0'] },
  middle: { ground: '#a5cdf2', lines: ['M0 8L8 0', 'M0 4L4 0M4 8L8 4'] },
  high: { ground: '#4a90d0', lines: ['M0 8L8 0', 'M0 0L8 8'] },
  full: { ground: '#0b4a86', lines: [] },
};

function Patterns(): ReactNode {
  return (
    <defs>
      {progressBuckets.map((bucket) => (
        <pattern key={bucket} id={bucket} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill={fills[bucket].ground} />
          {fills[bucket].lines.map((line) => (
            <path key={line} d={line} stroke="#123a63" strokeWidth="0.8" fill="none" />
          ))}
        </pattern>
      ))}
    </defs>
  );
}

function Legend({ units, step }: { readonly units: readonly ProgressUnit[]; readonly step: ProgressStep }): ReactNode {
  const count = (bucket: ProgressBucket) => units.filter((unit) => bucketOf(unit, step) === bucket).length;
  return (
    <Group gap="md">
      {progressBuckets.map((bucket) => (
        <Group key={bucket} gap={6} wrap="nowrap">
          <svg width="24" height="16" aria-hidden>
            <rect width="23" height="15" x="0.5" y="0.5" fill={`url(#${bucket})`} stroke="#123a63" />
          </svg>
          <Text size="sm">{progressWords.bucketCount(progressWords.buckets[bucket], count(bucket))}</Text>
        </Group>
      ))}
      <Group gap={6} wrap="nowrap">
        <svg width="24" height="16" aria-hidden>
          <rect width="21" height="13" x="1.5" y="1.5" className={styles.late} fill="none" />
        </svg>
        <Text size="sm">{progressWords.lateOutline}</Text>
      </Group>
    </Group>
  );
}
