import { sql } from 'kysely';
import type { SettledArea } from '@ra-soat/domain/standards/standard.ts';
import type { Tx } from '../database.ts';
import { unitsOf, type FactsAsked } from './facts-asked.ts';

/** Households of middle living standard of a unit in one area, and their persons. */
export interface MiddleRow {
  readonly unit_id: string;
  readonly area: SettledArea;
  readonly households: number;
  readonly persons: number;
}

/** The MSTB columns of R1: whose recognition holds on the day. A unit is not known where a commune of it held no such round. */
export async function middleFacts(tx: Tx, asked: FactsAsked): Promise<MiddleRow[]> {
  const { on } = asked;
  const { rows } = await sql<MiddleRow>`
    with ${unitsOf(asked)}, held as (
      select distinct commune_id from income_round where kind = 'middleLiving' and opened_on <= ${on}
    )
    select vu.unit_id, vu.area, count(s.case_id)::integer as households, coalesce(sum(s.persons), 0)::integer as persons
    from vu join village v using (village_id) left join held on held.commune_id = v.commune_id
    left join income_status s on s.village_id = vu.village_id and s.kind = 'middleLiving'
      and s.from_on <= ${on} and s.to_on >= ${on}
    group by 1, 2 having bool_and(held.commune_id is not null)`.execute(tx);
  return rows;
}
