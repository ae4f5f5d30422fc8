import { committeeMeetCommand } from './committee-meet.ts';
import { committeeOverviewQuery } from './committee-overview.ts';

export const committee = {
  commands: [committeeMeetCommand],
  queries: [committeeOverviewQuery],
  files: [],
};
