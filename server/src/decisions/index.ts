import { decisionPageQuery } from './decision-page.ts';
import { decisionSignCommand } from './decision-sign.ts';

export const decisions = {
  commands: [decisionSignCommand],
  queries: [decisionPageQuery],
  files: [],
};
