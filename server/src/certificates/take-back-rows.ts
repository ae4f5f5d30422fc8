import { sql } from 'kysely';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import type { Tx } from '../platform/database.ts';

/** A household whose class a decision ended or changed: its old certificate is to be taken back. */
export interface TakeBackRow {
  readonly household_id: string;
  readonly decision_id: string;
  readonly village_id: string;
  readonly commune_id: string;
  readonly head: string;
  readonly before_class: DecidedClass;
  readonly class: DecidedClass;
  readonly number: string | null;
  readonly decided_on: string | null;
  readonly taken: {
    readonly on: string;
    readonly returned: boolean;
    readonly number: string;
    readonly reason: string;
    readonly receivedBy: string;
  } | null;
}

/** Of one village or of all that may be seen; a household on two lists of a decision is one row. */
export async function takeBackRows(tx: Tx, roundId: string, villageId: string | null): Promise<TakeBackRow[]> {
  const { rows } = await sql<TakeBackRow>`
    select distinct on (l.village_id, c.sort_key, l.household_id, l.decision_id)
           l.household_id, l.decision_id, l.village_id, l.commune_id, l.body ->> 'head' as head,
           l.body ->> 'before' as before_class, l.body ->> 'class' as class, round.decided_on,
           (select g.number from certificate g
            where g.household_id = l.household_id and g.decision_id <> l.decision_id and g.issued_on <= round.decided_on
            order by g.issued_on desc, g.serial desc limit 1) as number,
           case when r.household_id is null then null else jsonb_build_object('on', r.on_date, 'returned', r.returned,
             'number', r.number, 'reason', r.reason, 'receivedBy', r.received_by) end as taken
    from decision_line l
    join round on round.round_id = l.round_id
    join review_case c on c.household_id = l.household_id and c.round_id = l.round_id
    left join certificate_return r on r.household_id = l.household_id and r.decision_id = l.decision_id
    where l.round_id = ${roundId} and (${villageId}::uuid is null or l.village_id = ${villageId})
      and l.body ->> 'before' in ('POOR', 'NEAR_POOR') and l.body ->> 'before' <> l.body ->> 'class'
    order by l.village_id, c.sort_key, l.household_id, l.decision_id, l.list_kind`.execute(tx);
  return rows;
}
