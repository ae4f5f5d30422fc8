import { sql } from 'kysely';
import type { z } from 'zod';
import { roleIds } from '@ra-soat/domain/access/role.ts';
import { roleWords } from '@ra-soat/domain/words/access.vi.ts';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Tx } from '../platform/database.ts';
import type { grantShown } from './contract.ts';

type Shown = z.output<typeof grantShown>;

interface Row {
  account_id: string;
  role: string;
  place: string;
  place_name: string;
  place_level: Shown['placeLevel'];
}

/** The grants of accounts that hold on a day, in words. */
export async function grantsShown(
  tx: Tx,
  accountIds: readonly string[],
  today: IsoDate,
): Promise<Map<string, Shown[]>> {
  const { rows } = await sql<Row>`
    select account_id, role,
           coalesce(role_grant.village_id::text, role_grant.place_id) as place,
           coalesce(village.name, place.name) as place_name,
           coalesce(case when village.village_id is not null then 'village' end, place.level) as place_level
    from role_grant
    left join village using (village_id)
    left join place on place.place_id = role_grant.place_id
    where account_id = any (${accountIds}) and role_grant.valid_from <= ${today}
      and (role_grant.valid_to is null or role_grant.valid_to >= ${today})
    order by account_id, role, place_name`.execute(tx);
  const shown = new Map<string, Shown[]>();
  for (const row of rows) {
    const role = roleIds.find((id) => id === row.role);
    const roleName = role ? roleWords[role] : row.role;
    const list = shown.get(row.account_id) ?? [];
    list.push({ role: row.role, roleName, place: row.place, placeName: row.place_name, placeLevel: row.place_level });
    shown.set(row.account_id, list);
  }
  return shown;
}
