import { sql } from 'kysely';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { checkTargets } from './change-allot.ts';
import { changeSite, openDraft, verb } from './change-site.ts';
import { unitChangeAccount } from './contract.ts';

/** An officer of a divided commune goes on in one of the new ones: a person says in which. */
export const unitChangeAccountCommand = defineCommand(unitChangeAccount, {
  verb,
  site: changeSite,
  handle: async ({ changeId, accountId, commune }, request) => {
    const change = await openDraft(request, changeId);
    await checkTargets(request, change, [commune]);
    const { numAffectedRows } = await sql`
      insert into unit_change_grant (change_id, grant_id, old_place_id, old_valid_to, new_place_id)
      select ${changeId}, g.grant_id, g.place_id, g.valid_to, ${commune} from role_grant g
      where g.account_id = ${accountId} and (g.valid_to is null or g.valid_to >= ${change.on_date})
        and g.place_id in (select old_commune_id from unit_change_village where change_id = ${changeId})
      on conflict (change_id, grant_id) do update set new_place_id = excluded.new_place_id`.execute(request.tx);
    if (Number(numAffectedRows ?? 0) === 0) throw new Problem('UNIT_NOT_OF_CHANGE');
    return {};
  },
});
