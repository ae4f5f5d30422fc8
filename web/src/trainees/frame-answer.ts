import type { z } from 'zod';
import type { trainees, traineesFrame } from '@ra-soat/server/trainees/contract.ts';

/** Where I look at people, the units and sessions of the campaign. */
export type FrameAnswer = z.output<typeof traineesFrame.output>;
export type TraineeRow = z.output<typeof trainees.output>['rows'][number];

/** The campaign and the unit in which the screen works. */
export interface CampaignAt {
  readonly campaignId: string;
  readonly place: string;
}
