import { progressQuery } from './progress.ts';

export const progress = {
  commands: [],
  queries: [progressQuery],
  files: [],
};
