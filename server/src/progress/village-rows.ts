import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';
import { reachedColumns, type Asked, type CommuneProgress } from './commune-progress.ts';

/** A village as a unit of its commune's progress: the counts of its own, no papers of the commune. */
export type VillageCounts = Omit<CommuneProgress, 'commune_id' | 'chain' | 'unit_id'> & {
  readonly village_id: string;
  readonly name: string;
};

/** The villages of one commune's round, in their order. */
export async function villageRows(tx: Tx, commune: string, { year, standard, today }: Asked): Promise<VillageCounts[]> {
  const { rows } = await sql<VillageCounts>`
    with own as (
      select round_id, stage from round
      where commune_id = ${commune} and year = ${year} and kind = 'annual' and standard_id = ${standard}
    ), tally as (
      select t.village_id, ${reachedColumns} from village_tally t join own using (round_id) group by t.village_id
    ), waiting as (
      select village_id, count(*)::integer as complaints, count(*) filter (where answer_by < ${today})::integer as overdue,
             min(answer_by) as next_answer
      from objection join own using (round_id) where answered_on is null group by village_id
    )
    select v.village_id, v.name, own.round_id, null as stage, coalesce(listed, 0) as listed,
           coalesce(sidelined, 0) as sidelined, coalesce(surveyed, 0) as surveyed, coalesce(accepted, 0) as accepted,
           coalesce(met, 0) as met, coalesce(posted, 0) as posted, coalesce(decided, 0) as decided,
           1 as villages, coalesce(unposted, 0) as unposted, coalesce(uncounted, 0) as uncounted,
           coalesce(complaints, 0) as complaints, coalesce(overdue, 0) as overdue, next_answer,
           0 as preliminary, 0 as official, null::integer as failing
    from village v left join own on true left join tally using (village_id) left join waiting using (village_id)
    where v.village_id in (select village_id from village_commune where commune_id = ${commune}) order by v.position, v.name collate "vi-x-icu"`.execute(
    tx,
  );
  return rows;
}
