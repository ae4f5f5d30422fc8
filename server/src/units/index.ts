import { unitChangeAccountCommand } from './change-account.ts';
import { unitChangeAllotCommand } from './change-allot.ts';
import { unitChangeDraftCommand } from './change-draft.ts';
import { unitChangeJob } from './change-job.ts';
import { unitChangeQuery, unitChangesQuery } from './change-page.ts';
import {
  unitChangeCarryOutCommand,
  unitChangeDropCommand,
  unitChangeDryRunCommand,
  unitChangeUndoCommand,
} from './change-steps.ts';
import { unitChangeSheetLoadCommand } from './sheet-load.ts';

export const units = {
  commands: [
    unitChangeDraftCommand,
    unitChangeAllotCommand,
    unitChangeSheetLoadCommand,
    unitChangeAccountCommand,
    unitChangeDryRunCommand,
    unitChangeCarryOutCommand,
    unitChangeUndoCommand,
    unitChangeDropCommand,
  ],
  queries: [unitChangesQuery, unitChangeQuery],
  files: [],
  jobs: [unitChangeJob],
};
