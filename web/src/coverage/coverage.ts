import type { z } from 'zod';
import type { trainingCoverage, trainingCoverageBy } from '@ra-soat/server/coverage/contract.ts';

export type Coverage = z.output<typeof trainingCoverage.output>;
export type CoverageUnit = Coverage['units'][number];
export type CoverageBy = z.output<typeof trainingCoverageBy.output>;

/** Of one campaign, or of every campaign of a year. */
export interface CoverageOf {
  readonly campaignId?: string;
  readonly year?: number;
}
