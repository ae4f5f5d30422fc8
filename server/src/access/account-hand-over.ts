import { addDays } from '@ra-soat/domain/kernel/dates.ts';
import { sql } from 'kysely';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { accountSite, manageEverywhere } from './account-places.ts';
import { accountHandOver } from './contract.ts';

/** Every role of one person goes to another from a day on; what was done before stays the first one's. */
export const accountHandOverCommand = defineCommand(accountHandOver, {
  verb: 'account.manage',
  site: ({ from }, { tx }) => accountSite(tx, from),
  handle: async ({ from, to, on, reason }, request) => {
    const { tx, clock, actor, commandId } = request;
    if (from === to) throw new Problem('HANDED_TO_SELF');
    await manageEverywhere(request, from);
    await manageEverywhere(request, to);
    const receiver = await tx
      .selectFrom('account')
      .select('account_id')
      .where('account_id', '=', to)
      .where('deactivated_at', 'is', null)
      .executeTakeFirst();
    if (!receiver) throw new Problem('ACCOUNT_STOPPED');
    const moved = await sql`
      insert into role_grant (account_id, role, place_id, village_id, valid_from, valid_to, granted_by)
      select ${to}, role, place_id, village_id, greatest(valid_from, ${on}), valid_to, ${actor.accountId}
      from role_grant g where account_id = ${from} and (valid_to is null or valid_to >= ${on})
        and not exists (select from role_grant own where own.account_id = ${to} and own.role = g.role
          and own.place_id is not distinct from g.place_id and own.village_id is not distinct from g.village_id
          and own.valid_from <= ${on} and own.valid_to is null)`.execute(tx);
    const ended = await sql`
      update role_grant set valid_to = ${addDays(on, -1)}
      where account_id = ${from} and (valid_to is null or valid_to >= ${on})`.execute(tx);
    if (ended.numAffectedRows === 0n) throw new Problem('NOTHING_TO_HAND');
    const event = { command_id: commandId, on_date: on, reason, by_account: actor.accountId, at: clock.now() };
    await tx
      .insertInto('account_event')
      .values([
        { ...event, account_id: from, kind: 'handedTo', other_id: to },
        { ...event, account_id: to, kind: 'handedFrom', other_id: from },
      ])
      .execute();
    return { roles: Number(moved.numAffectedRows ?? 0n) };
  },
});
