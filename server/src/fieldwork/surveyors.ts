import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';
import { surveyingRoles } from '../platform/responsible.ts';

export interface Surveyor {
  readonly accountId: string;
  readonly name: string;
  readonly wholeCommune: boolean;
  readonly villages: readonly string[];
}

/** Who may survey in the commune today, and whoever has a phone the actor sees or ever had a household there. */
export async function surveyorsOf(
  tx: Tx,
  commune: string,
  roundId: string,
  today: string,
): Promise<readonly Surveyor[]> {
  const { rows } = await sql<Surveyor>`
    select a.account_id as "accountId", full_name as name,
           coalesce(bool_or(g.place_id is not null), false) as "wholeCommune",
           array_remove(array_agg(distinct g.village_id), null) as villages
    from account a
    left join (select account_id, role_grant.village_id, place_id from role_grant left join village v using (village_id)
               where coalesce(place_id, v.commune_id) = ${commune} and role = any (${surveyingRoles(today)}::text[])
                 and role_grant.valid_from <= ${today}
                 and (role_grant.valid_to is null or role_grant.valid_to >= ${today})) g on g.account_id = a.account_id
    where g.account_id is not null and a.deactivated_at is null
      or a.account_id in (select account_id from device)
      or a.account_id in (select account_id from assignment where round_id = ${roundId})
    group by a.account_id, full_name order by full_name, a.account_id`.execute(tx);
  return rows;
}
