import { sql } from 'kysely';
import type { Tx } from './database.ts';

/** Member of a household that is insured under code GB on a day (registers.md §6). */
export interface MiddleLivingMember {
  readonly household_id: string;
  readonly member_id: string;
  readonly village_id: string;
  readonly from_on: string;
  readonly to_on: string;
}

/** Everybody of the households of middle living standard of a commune: the health-insurance agency's GB. */
export async function middleLivingMembers(tx: Tx, commune: string, on: string): Promise<MiddleLivingMember[]> {
  const { rows } = await sql<MiddleLivingMember>`
    select s.household_id, m.member_id, s.village_id, s.from_on, s.to_on from income_status s
    join household_member m on m.household_id = s.household_id and m.current and m.to_on is null
    where s.kind = 'middleLiving' and s.commune_id = ${commune} and s.from_on <= ${on} and s.to_on >= ${on}
    order by s.household_id, m.position`.execute(tx);
  return rows;
}
