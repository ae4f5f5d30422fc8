import { trainingCampaignQuery } from './campaign.ts';
import { trainingCampaignsQuery } from './campaigns.ts';
import { trainingChangeCommand, trainingPlanCommand } from './training-plan.ts';
import { trainingStepCommand } from './training-step.ts';

export const training = {
  commands: [trainingPlanCommand, trainingChangeCommand, trainingStepCommand],
  queries: [trainingCampaignsQuery, trainingCampaignQuery],
  files: [],
};
