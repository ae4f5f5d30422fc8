import { defineCommand } from '../platform/command.ts';
import { codeExpires, codeOf, newCode } from '../platform/one-time-code.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { accountSite, mayGiveCode } from './account-places.ts';
import { accountCode, accountGiveCode } from './contract.ts';

/** At the counter: the old password and every session end, a new one-time code takes their place. */
export const accountGiveCodeCommand = defineCommand(accountGiveCode, {
  verb: 'account.help',
  site: ({ accountId }, { tx }) => accountSite(tx, accountId),
  handle: async ({ accountId, reason }, request) => {
    await mayGiveCode(request, accountId);
    const { tx, clock, actor, commandId } = request;
    const at = clock.now();
    const changed = await tx
      .updateTable('account')
      .set({ password_hash: newCode(clock.today()), must_change_password: true })
      .where('account_id', '=', accountId)
      .where('deactivated_at', 'is', null)
      .executeTakeFirst();
    if (changed.numUpdatedRows === 0n) throw new Problem('ACCOUNT_STOPPED');
    await tx.updateTable('session').set({ revoked_at: at }).where('account_id', '=', accountId).execute();
    const event = { account_id: accountId, command_id: commandId, kind: 'codeGiven', on_date: clock.today(), reason };
    await tx
      .insertInto('account_event')
      .values({ ...event, by_account: actor.accountId, at })
      .execute();
    return {};
  },
});

/** The code that waits for a person, to be shown or written down at the counter; null once a password was chosen. */
export const accountCodeQuery = defineQuery(accountCode, {
  verb: 'account.help',
  site: ({ accountId }, { tx }) => accountSite(tx, accountId),
  answer: async ({ accountId }, request) => {
    await mayGiveCode(request, accountId);
    const row = await request.tx
      .selectFrom('account')
      .select(['username', 'password_hash'])
      .where('account_id', '=', accountId)
      .executeTakeFirstOrThrow();
    const expiresOn = codeExpires(row.password_hash) ?? null;
    const code = expiresOn === null ? null : codeOf(request.keys, accountId, row.password_hash);
    return { username: row.username, code, expiresOn };
  },
});
