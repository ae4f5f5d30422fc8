import type { z } from 'zod';
import type { trainingCampaign, trainingCampaigns } from '@ra-soat/server/training/contract.ts';

export type CampaignRow = z.output<typeof trainingCampaigns.output>['campaigns'][number];
export type CampaignAnswer = z.output<typeof trainingCampaign.output>;
