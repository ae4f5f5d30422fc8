import { caseReopenCommand } from './case-reopen.ts';
import { complaintRegisterCommand } from './complaint-register.ts';
import { decisionAmendCommand } from './decision-amend.ts';
import { decisionPageQuery } from './decision-page.ts';
import { decisionRevokeCommand } from './decision-revoke.ts';
import { decisionSignCommand } from './decision-sign.ts';
import { decisionsBookQuery } from './decisions-book.ts';
import { decisionsLaterQuery } from './decisions-later.ts';

export const decisions = {
  commands: [
    decisionSignCommand,
    decisionAmendCommand,
    decisionRevokeCommand,
    caseReopenCommand,
    complaintRegisterCommand,
  ],
  queries: [decisionPageQuery, decisionsLaterQuery, decisionsBookQuery],
  files: [],
};
