import { guidanceAddCommand, guidanceEndCommand } from './guidance-add.ts';
import { guidanceSearchQuery } from './guidance-search.ts';

export const guidance = {
  commands: [guidanceAddCommand, guidanceEndCommand],
  queries: [guidanceSearchQuery],
  files: [],
};
