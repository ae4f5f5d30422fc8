import { accountCreateCommand } from './account-create.ts';
import { accountCodeQuery, accountGiveCodeCommand } from './account-code.ts';
import { accountDeactivateCommand } from './account-deactivate.ts';
import { accountHandOverCommand } from './account-hand-over.ts';
import { accountHistoryQuery } from './account-history.ts';
import { accountsLoadCommand } from './accounts-load.ts';
import { accountsQuery } from './accounts.ts';
import { meQuery } from './me.ts';
import { passwordChangeCommand } from './password-change.ts';
import { sessionRevokeCommand, sessionsQuery } from './sessions.ts';
import { setupAdministratorCommand } from './setup-administrator.ts';

export const access = {
  commands: [
    setupAdministratorCommand,
    accountCreateCommand,
    accountDeactivateCommand,
    accountsLoadCommand,
    accountGiveCodeCommand,
    accountHandOverCommand,
    passwordChangeCommand,
    sessionRevokeCommand,
  ],
  queries: [meQuery, accountsQuery, accountCodeQuery, accountHistoryQuery, sessionsQuery],
  files: [],
};
