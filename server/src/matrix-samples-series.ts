import { randomUUID } from 'node:crypto';
import type { Sample } from './matrix-samples.ts';
import { seriesBody } from './test-story-series.ts';

/** Published statistics: one valid input for each surface. They name nobody and are open to who may see units. */
export const seriesSamples: Readonly<Record<string, Sample>> = {
  'series.load': { about: 'country', input: () => seriesBody(randomUUID()) },
  'series.page': { about: 'own', input: () => ({ area: 'vn' }) },
  'series.areas': { about: 'own', input: () => ({}) },
  'series.map': { about: 'own', input: () => ({ map: '34' }) },
  'series.deprivations': { about: 'own', input: () => ({}) },
  'series.movements': { about: 'own', input: () => ({}) },
};
