import { sql } from 'kysely';
import { may } from '@ra-soat/domain/access/may.ts';
import { roleIds } from '@ra-soat/domain/access/role.ts';
import type { Tx } from './database.ts';
import type { LoadedRound } from './rounds.ts';

/** The one person who answers for a household; `given` false: nobody was named, it is the commune's officer. */
export interface Responsible {
  readonly accountId: string;
  readonly name: string;
  readonly given: boolean;
}

/** The roles that survey on a day. */
export function surveyingRoles(today: string): readonly string[] {
  return roleIds.filter((role) => may(role, 'survey.enter', today));
}

/** The commune's officer (the one longest in office); where there is none today, who opened the round. */
export async function officerOf(
  tx: Tx,
  round: Pick<LoadedRound, 'roundId' | 'commune'>,
  today: string,
): Promise<Responsible> {
  const { rows } = await sql<{ accountId: string; name: string }>`
    select account_id as "accountId", full_name as name from (
      select account_id, 1 as rank, valid_from::text as since from role_grant
      where place_id = ${round.commune} and role = 'povertyOfficer'
        and valid_from <= ${today} and (valid_to is null or valid_to >= ${today})
      union all
      select account_id, 2, '' from round_event
      where round_id = ${round.roundId} and seq = 1 and account_id is not null
    ) found join account using (account_id)
    where rank = 2 or deactivated_at is null order by rank, since, username limit 1`.execute(tx);
  const [first] = rows;
  if (!first) throw new Error(`round ${round.roundId} was opened by nobody`);
  return { ...first, given: false };
}

/**
 * At every moment one named person for each household: whom it was given to last, as long as that person may survey
 * there; else the commune's officer.
 */
export async function responsibleOf(
  tx: Tx,
  round: Pick<LoadedRound, 'roundId' | 'commune'>,
  households: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, Responsible>> {
  const officer = await officerOf(tx, round, today);
  const { rows } = await sql<{ household: string; accountId: string; name: string }>`
    select l.household_id as household, a.account_id as "accountId", full_name as name
    from (select distinct on (household_id) household_id, village_id, commune_id, account_id from assignment
          where round_id = ${round.roundId} and household_id = any (${households}::uuid[])
          order by household_id, seq desc) l
    join account a on a.account_id = l.account_id and a.deactivated_at is null
    where exists (select from role_grant g where g.account_id = l.account_id
      and (g.village_id = l.village_id or g.place_id = l.commune_id) and g.role = any (${surveyingRoles(today)}::text[])
      and g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today}))`.execute(tx);
  const given = new Map(rows.map(({ household, ...who }) => [household, { ...who, given: true }]));
  return new Map(households.map((id) => [id, given.get(id) ?? officer]));
}
