import { certificatesIssueCommand } from './certificates-issue.ts';
import { decisionPageQuery } from './decision-page.ts';
import { decisionSignCommand } from './decision-sign.ts';

export const decisions = {
  commands: [decisionSignCommand, certificatesIssueCommand],
  queries: [decisionPageQuery],
  files: [],
};
