import type { z } from 'zod';
import type { seriesDeprivations, seriesMap, seriesMovements, seriesPage } from '@ra-soat/server/series/contract.ts';

export type Series = z.output<typeof seriesPage.output>;
export type Figure = Series['figures'][number];
export type MapAnswer = z.output<typeof seriesMap.output>;
export type MapShape = MapAnswer['shapes'][number];
export type Deprivations = z.output<typeof seriesDeprivations.output>;
export type DeprivedUnit = Deprivations['units'][number];
export type Movements = z.output<typeof seriesMovements.output>;
export type MovementUnit = Movements['units'][number];
