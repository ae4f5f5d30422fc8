import { trainingCampaignQuery } from './campaign.ts';
import { trainingCampaignsQuery } from './campaigns.ts';
import { trainingCostCommand, trainingCostDropCommand, trainingCostsQuery } from './cost.ts';
import { trainingChangeCommand, trainingPlanCommand } from './training-plan.ts';
import { trainingStepCommand } from './training-step.ts';

export const training = {
  commands: [
    trainingPlanCommand,
    trainingChangeCommand,
    trainingStepCommand,
    trainingCostCommand,
    trainingCostDropCommand,
  ],
  queries: [trainingCampaignsQuery, trainingCampaignQuery, trainingCostsQuery],
  files: [],
};
