import { sql } from 'kysely';
import type { Tx } from './database.ts';

/** A village which the commune's committee wants looked at again, and was not yet. */
export interface CommitteeOpen {
  readonly villageId: string;
  readonly name: string;
  readonly on: string;
  readonly reason: string;
  /** Households named by the committee that no step followed; 0 when it named the village alone. */
  readonly households: number;
}

/**
 * Villages whose last outcome is "again" while a household named then has had no step since, or, where none was named,
 * while nothing at all has happened to the village's households after the meeting.
 */
export async function committeeOpen(tx: Tx, roundId: string): Promise<CommitteeOpen[]> {
  const { rows } = await sql<CommitteeOpen>`
    with said as (
      select distinct on (v.village_id) v.village_id, v.meeting_id, v.outcome, v.reason, m.held_on
      from committee_village v join committee_meeting m using (meeting_id)
      where v.round_id = ${roundId} order by v.village_id, m.held_on desc, v.meeting_id)
    select said.village_id as "villageId", village.name, said.held_on as "on", said.reason, named.waiting as households
    from said join village using (village_id)
    cross join lateral (
      select count(*)::integer as named, (count(*) filter (where c.seq <= k.case_seq))::integer as waiting
      from committee_case k
      join review_case c on c.household_id = k.household_id and c.round_id = k.round_id
      where k.meeting_id = said.meeting_id and k.village_id = said.village_id
    ) named
    where said.outcome = 'again' and (named.waiting > 0 or (named.named = 0 and not exists (
      select from review_case c join case_event e on e.household_id = c.household_id and e.round_id = c.round_id
      where c.round_id = ${roundId} and c.village_id = said.village_id and e.on_date > said.held_on)))
    order by village.position, village.name`.execute(tx);
  return rows;
}
