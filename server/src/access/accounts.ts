import { sql } from 'kysely';
import { roleIds } from '@ra-soat/domain/access/role.ts';
import { roles } from '@ra-soat/domain/access/roles.ts';
import { roleWords } from '@ra-soat/domain/words/access.vi.ts';
import { defineQuery } from '../platform/query.ts';
import { accounts } from './contract.ts';
import { grantsShown } from './grants-shown.ts';

interface Row {
  account_id: string;
  username: string;
  full_name: string;
  phone: string | null;
  deactivated_at: Date | null;
  code_waits: boolean;
}

/** The accounts that hold a role at a place or below it. */
export const accountsQuery = defineQuery(accounts, {
  verb: 'account.help',
  site: ({ place }) => ({ place }),
  answer: async ({ place }, { tx, clock }) => {
    const { rows } = await sql<Row>`
      select account_id, username, full_name, phone, deactivated_at, password_hash like 'code$%' as code_waits from account
      where exists (
        select from role_grant left join village using (village_id)
        where role_grant.account_id = account.account_id
          and ${place} in (select place_path_today(coalesce(role_grant.place_id, village.commune_id))))
      order by full_name collate "vi-x-icu", username limit 5000`.execute(tx);
    const grants = await grantsShown(
      tx,
      rows.map((row) => row.account_id),
      clock.today(),
    );
    return {
      accounts: rows.map((row) => ({
        accountId: row.account_id,
        username: row.username,
        fullName: row.full_name,
        phone: row.phone,
        active: row.deactivated_at === null,
        codeWaits: row.code_waits,
        grants: grants.get(row.account_id) ?? [],
      })),
      roles: roleIds.map((id) => ({ role: id, name: roleWords[id], levels: [...roles[id].levels] })),
    };
  },
});
