import { trainingCoverageByQuery, trainingCoverageQuery } from './coverage.ts';
import { trainingIndicatorsQuery } from './indicators.ts';
import { trainingMissingQuery } from './missing.ts';

export const coverage = {
  commands: [],
  queries: [trainingCoverageQuery, trainingCoverageByQuery, trainingMissingQuery, trainingIndicatorsQuery],
  files: [],
};
