import { sql } from 'kysely';
import { mayAt } from '../platform/access.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { accountDeactivate } from './contract.ts';

/** Ends every session at once; what the account did stays. The actor must manage all places the account works at. */
export const accountDeactivateCommand = defineCommand(accountDeactivate, {
  verb: 'account.manage',
  site: async ({ accountId }, { tx }) => {
    const { rows } = await sql<{ place: string }>`
      select coalesce(place_id, commune_id) as place from role_grant left join village using (village_id)
      where account_id = ${accountId} order by 1`.execute(tx);
    const [first] = rows;
    if (!first) throw new Problem('NOT_FOUND');
    return { place: first.place };
  },
  handle: async ({ accountId, reason }, { tx, clock, actor, commandId }) => {
    const { rows } = await sql<{ place: string }>`
      select coalesce(place_id, commune_id) as place from role_grant left join village using (village_id)
      where account_id = ${accountId}`.execute(tx);
    for (const { place } of rows) {
      if (!(await mayAt(tx, actor, 'account.manage', { place }, clock.today()))) throw new Problem('NOT_ALLOWED');
    }
    const now = clock.now();
    await tx.updateTable('account').set({ deactivated_at: now }).where('account_id', '=', accountId).execute();
    await tx.updateTable('session').set({ revoked_at: now }).where('account_id', '=', accountId).execute();
    const event = { account_id: accountId, command_id: commandId, kind: 'deactivated', on_date: clock.today(), reason };
    await tx
      .insertInto('account_event')
      .values({ ...event, by_account: actor.accountId, at: now })
      .execute();
    return {};
  },
});
