import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { passwordChange } from './contract.ts';
import { hashPassword, secretFits } from '../platform/passwords.ts';

export const passwordChangeCommand = defineCommand(passwordChange, {
  verb: 'signedIn',
  site: () => ({ place: 'vn' }),
  recorded: () => ({}),
  handle: async ({ oldPassword, newPassword }, { tx, actor, clock, keys }) => {
    const account = await tx
      .selectFrom('account')
      .select('password_hash')
      .where('account_id', '=', actor.accountId)
      .executeTakeFirstOrThrow();
    const holder = { keys, accountId: actor.accountId, today: clock.today() };
    if (!(await secretFits(account.password_hash, oldPassword, holder))) throw new Problem('SIGN_IN_FAILED');
    await tx
      .updateTable('account')
      .set({ password_hash: await hashPassword(newPassword), must_change_password: false })
      .where('account_id', '=', actor.accountId)
      .execute();
    // Whoever else sits in this account does not stay in it.
    await tx
      .updateTable('session')
      .set({ revoked_at: clock.now() })
      .where('account_id', '=', actor.accountId)
      .where('revoked_at', 'is', null)
      .where('token_hash', '<>', actor.session ?? Buffer.alloc(0))
      .execute();
    return {};
  },
});
