import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { setupAdministrator } from './contract.ts';
import { hashPassword } from '../platform/passwords.ts';

/** Only an empty house takes its first administrator this way. */
export const setupAdministratorCommand = defineCommand(setupAdministrator, {
  verb: 'nobody',
  site: () => ({ place: 'vn' }),
  recorded: ({ username, fullName }) => ({ username, fullName }),
  handle: async ({ username, fullName, password }, { tx, clock }) => {
    await sql`select pg_advisory_xact_lock(hashtext('ra-soat-setup'))`.execute(tx);
    const any = await tx.selectFrom('account').select('account_id').limit(1).executeTakeFirst();
    if (any) throw new Problem('ALREADY_SET_UP');
    const accountId = randomUUID();
    await tx
      .insertInto('account')
      .values({
        account_id: accountId,
        username,
        full_name: fullName,
        password_hash: await hashPassword(password),
        must_change_password: false,
        created_at: clock.now(),
      })
      .execute();
    await tx
      .insertInto('role_grant')
      .values({ account_id: accountId, role: 'administrator', place_id: 'vn', valid_from: clock.today() })
      .execute();
    return { accountId };
  },
});
