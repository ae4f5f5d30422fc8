import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { StandardId } from '@ra-soat/domain/standards/standard.ts';
import type { RoundStage } from '@ra-soat/domain/review/round-state.ts';
import type { Tx } from '../platform/database.ts';

/** One commune below a unit with the counts of its round, as read in one statement. */
export interface CommuneProgress {
  readonly unit_id: string;
  readonly commune_id: string;
  /** The commune and what stands above it, nearest first, for its dated settings. */
  readonly chain: readonly string[];
  readonly round_id: string | null;
  readonly stage: RoundStage | null;
  readonly listed: number;
  readonly sidelined: number;
  readonly surveyed: number;
  readonly accepted: number;
  readonly met: number;
  readonly posted: number;
  readonly decided: number;
  readonly villages: number;
  readonly unposted: number;
  readonly uncounted: number;
  readonly complaints: number;
  readonly overdue: number;
  readonly next_answer: IsoDate | null;
  readonly preliminary: number;
  readonly official: number;
  readonly failing: number | null;
}

export interface Asked {
  readonly units: readonly string[];
  readonly year: number;
  readonly standard: StandardId | null;
  readonly today: IsoDate;
}

/** Counts of `village_tally` from the furthest step down; later steps count for earlier ones. */
export const reachedColumns = sql`
  sum(listed + screened_out + surveyed + resurvey + accepted + agreed + posted + sidelined + closed + decided)::integer as listed,
  sum(sidelined + closed + screened_out)::integer as sidelined,
  sum(surveyed + accepted + agreed + posted + decided)::integer as surveyed,
  sum(accepted + agreed + posted + decided)::integer as accepted,
  sum(agreed + posted + decided)::integer as met, sum(posted + decided)::integer as posted, sum(decided)::integer as decided,
  count(*)::integer as villages,
  count(*) filter (where listed + surveyed + resurvey + accepted + agreed > 0)::integer as unposted,
  count(*) filter (where not exists (select from village_count c where c.village_id = t.village_id))::integer as uncounted`;

/** Every commune of the units, with or without a round: the whole country in one statement. */
export async function communeProgress(tx: Tx, { units, year, standard, today }: Asked): Promise<CommuneProgress[]> {
  const { rows } = await sql<CommuneProgress>`
    with below as materialized (
      select u.id as unit_id, c.id as commune_id from unnest(${units}::text[]) u(id), lateral communes_under(array[u.id]) c(id)
    ), own as materialized (
      select b.*, r.round_id, r.stage from below b
      left join round r on r.commune_id = b.commune_id and r.year = ${year} and r.kind = 'annual' and r.standard_id = ${standard}
    ), tally as (
      select round_id, ${reachedColumns} from village_tally t
      where round_id = any (array(select round_id from own where round_id is not null)) group by round_id
    ), waiting as (
      select round_id, count(*)::integer as complaints, count(*) filter (where answer_by < ${today})::integer as overdue,
             min(answer_by) as next_answer
      from objection where answered_on is null
        and round_id = any (array(select round_id from own where round_id is not null)) group by round_id
    ), frozen as (
      select place_id, count(distinct stage) filter (where stage = 'preliminary')::integer as preliminary,
             count(distinct stage) filter (where stage = 'official')::integer as official,
             (array_agg(failing order by frozen_at desc))[1] as failing
      from frozen_figures where year = ${year} and standard_id = ${standard} group by place_id
    )
    select own.unit_id, own.commune_id, own.round_id, own.stage, array[own.commune_id, c.parent_id, p.parent_id] as chain,
           coalesce(listed, 0) as listed, coalesce(sidelined, 0) as sidelined, coalesce(surveyed, 0) as surveyed,
           coalesce(accepted, 0) as accepted, coalesce(met, 0) as met, coalesce(posted, 0) as posted,
           coalesce(decided, 0) as decided, coalesce(villages, 0) as villages, coalesce(unposted, 0) as unposted,
           coalesce(uncounted, 0) as uncounted, coalesce(complaints, 0) as complaints, coalesce(overdue, 0) as overdue,
           next_answer, coalesce(preliminary, 0) as preliminary, coalesce(official, 0) as official, failing
    from own
    join place c on c.place_id = own.commune_id left join place p on p.place_id = c.parent_id
    left join tally using (round_id) left join waiting using (round_id)
    left join frozen on frozen.place_id = own.commune_id`.execute(tx);
  return rows;
}
