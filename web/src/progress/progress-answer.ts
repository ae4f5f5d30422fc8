import type { z } from 'zod';
import type { progress } from '@ra-soat/server/progress/contract.ts';

/** The progress below a unit as the server tells it. */
export type Progress = z.output<typeof progress.output>;
export type ProgressUnit = Progress['units'][number];
