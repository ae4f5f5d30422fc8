import { accountCreateCommand } from './account-create.ts';
import { accountDeactivateCommand } from './account-deactivate.ts';
import { accountsQuery } from './accounts.ts';
import { meQuery } from './me.ts';
import { passwordChangeCommand } from './password-change.ts';
import { setupAdministratorCommand } from './setup-administrator.ts';

export const access = {
  commands: [setupAdministratorCommand, accountCreateCommand, accountDeactivateCommand, passwordChangeCommand],
  queries: [meQuery, accountsQuery],
  files: [],
};
