import { sql, type RawBuilder } from 'kysely';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import type { Tx } from './database.ts';
import { roundDecisions } from './round-decisions.ts';

/** A certificate which a decision of the round ended, and what is in force for its household now. */
export interface TakeBackRow {
  readonly household_id: string;
  /** The decision that ended it. */
  readonly decision_id: string;
  readonly decision_number: string;
  readonly decision_kind: 'decision.signed' | 'decision.amended' | 'decision.revoked';
  readonly decided_on: string;
  readonly village_id: string;
  readonly commune_id: string;
  readonly head: string;
  /** The class it says. */
  readonly before_class: DecidedClass;
  readonly class: DecidedClass;
  readonly number: string | null;
  readonly taken: {
    readonly on: string;
    readonly returned: boolean;
    readonly number: string;
    readonly reason: string;
    readonly receivedBy: string;
  } | null;
}

/** Certificates of this round: an amendment that does not certify the same class ends them, a revocation always. */
const ofRound: RawBuilder<unknown> = sql`
  select 1 as rank, g.household_id, e.decision_id, e.seq, g.number, said.list_kind as before_class,
         g.decision_id as certified_by
  from certificate g
  join d x on x.decision_id = g.decision_id
  join certifying_line said on said.household_id = g.household_id and said.decision_id = g.decision_id
    and said.list_kind in ('POOR', 'NEAR_POOR')
  join d e on x.decision_id in (e.amends, e.revokes)
  where exists (select from decision_line n where n.household_id = g.household_id and n.decision_id = e.decision_id)
    and not exists (select from certifying_line now where now.household_id = g.household_id
      and now.decision_id = e.decision_id and now.list_kind = said.list_kind)`;

/** Certificates from before the round, of households whose class a decision of the round ended or changed. */
const ofBefore: RawBuilder<unknown> = sql`
  select distinct 2 as rank, l.household_id, l.decision_id, d.seq,
         (select g.number from certificate g where g.household_id = l.household_id and g.issued_on <= d.on_date
            and not exists (select from d own where own.decision_id = g.decision_id)
          order by g.issued_on desc, g.serial desc limit 1) as number,
         l.body ->> 'before' as before_class, null::uuid as certified_by
  from d join decision_line l using (decision_id)
  where l.list_kind <> 'REVOKED' and l.body ->> 'before' in ('POOR', 'NEAR_POOR')
    and (l.list_kind = 'REMOVED' or l.body ->> 'before' <> l.body ->> 'class')`;

/** Of one village or of all that may be seen; what was taken back stays, whatever is decided later. */
export async function takeBackRows(tx: Tx, roundId: string, villageId: string | null): Promise<TakeBackRow[]> {
  const { rows } = await sql<TakeBackRow>`
    with d as ${roundDecisions(roundId)},
    ended as (${ofRound} union all ${ofBefore}),
    due as (
      select e.*, c.village_id, c.commune_id, c.head, c.sort_key, case when r.household_id is null then null else
               jsonb_build_object('on', r.on_date, 'returned', r.returned, 'number', r.number, 'reason', r.reason,
                 'receivedBy', r.received_by) end as taken,
             row_number() over (partition by e.household_id, e.rank, e.certified_by
               order by r.household_id is null, e.seq) as nth,
             case when c.decision_id is null then c.before_class when c.decided_class = 'GONE' then 'NON_POOR'
               else c.decided_class end as class
      from ended e
      join review_case c on c.household_id = e.household_id and c.round_id = ${roundId}
      left join certificate_return r on r.household_id = e.household_id and r.decision_id = e.decision_id
      where (${villageId}::uuid is null or c.village_id = ${villageId})
        and (r.household_id is not null
          or (e.rank = 1 and c.decision_id is distinct from e.certified_by)
          or (e.rank = 2 and c.decision_id is not null and coalesce(nullif(c.decided_class, 'GONE'), 'NON_POOR') <> e.before_class
            and not exists (select from d gone join decision_line l on l.decision_id = gone.decision_id
              where gone.revokes = e.decision_id and l.household_id = e.household_id)))
    ),
    one as (select distinct on (household_id, decision_id) * from due where nth = 1 order by household_id, decision_id, rank)
    select one.household_id, one.decision_id, d.number as decision_number, d.kind as decision_kind,
           d.on_date as decided_on, one.village_id, one.commune_id, one.head, one.before_class, one.class, one.number, one.taken
    from one join d on d.decision_id = one.decision_id join village on village.village_id = one.village_id
    order by village.position, village.name, one.sort_key, one.household_id, d.seq`.execute(tx);
  return rows;
}
