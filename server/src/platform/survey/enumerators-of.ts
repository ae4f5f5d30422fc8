import { sql } from 'kysely';
import { may } from '@ra-soat/domain/access/may.ts';
import type { RoleId } from '@ra-soat/domain/access/role.ts';
import type { Tx } from '../database.ts';
import { Problem } from '../problem.ts';

interface Row {
  account_id: string;
  full_name: string;
  role: RoleId;
}

/** Accounts that may survey in a village on a day, by a grant at the village or its commune; by name. */
export async function enumeratorsOf(tx: Tx, village: { commune: string; village: string }, on: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select account_id, full_name, role from role_grant join account using (account_id)
    where (village_id = ${village.village} or place_id = ${village.commune})
      and valid_from <= ${on} and (valid_to is null or valid_to >= ${on})
    order by full_name, account_id`.execute(tx);
  const able = rows.filter(({ role }) => may(role, 'survey.enter', on));
  return [...new Map(able.map((row) => [row.account_id, row])).values()];
}

/** Who is named as the rà soát viên of a form may survey in that village on the day of the visit. */
export async function mustBeEnumerator(
  tx: Tx,
  place: { commune: string; village: string },
  accountId: string,
  on: string,
): Promise<void> {
  const people = await enumeratorsOf(tx, place, on);
  if (!people.some(({ account_id }) => account_id === accountId)) throw new Problem('ENUMERATOR_UNKNOWN');
}
