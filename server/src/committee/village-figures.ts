import { sql } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import type { committeeOverview } from './contract.ts';

export type Figures = z.output<(typeof committeeOverview)['output']>['villages'][number]['figures'];

export interface VillageFigures {
  readonly villageId: string;
  readonly name: string;
  readonly figures: Figures;
}

/** Counted from the cases of the round; a household without a result stands in no class of this year. */
export async function villageFigures(tx: Tx, roundId: string): Promise<VillageFigures[]> {
  const { rows } = await sql<Figures & { villageId: string; name: string }>`
    with cases as (
      select c.*, c.stage in ('AGREED', 'POSTED', 'DECIDED') as stands,
             before_class in ('POOR', 'NEAR_POOR') as was, class in ('POOR', 'NEAR_POOR') as is_now
      from review_case c where round_id = ${roundId})
    select village_id as "villageId", village.name,
           count(*)::integer as listed,
           (count(*) filter (where before_class = 'POOR'))::integer as "poorBefore",
           (count(*) filter (where before_class = 'NEAR_POOR'))::integer as "nearPoorBefore",
           (count(*) filter (where class = 'POOR'))::integer as "poorNow",
           (count(*) filter (where class = 'NEAR_POOR'))::integer as "nearPoorNow",
           (count(*) filter (where is_now and not was))::integer as entering,
           (count(*) filter (where was and class = 'NON_POOR'))::integer as leaving,
           (count(*) filter (where stands))::integer as agreed,
           (count(*) filter (where stage in ('LISTED', 'SURVEYED', 'RESURVEY', 'ACCEPTED')))::integer as open,
           (count(*) filter (where stage in ('SIDELINED', 'CLOSED')))::integer as "notReviewed",
           (count(*) filter (where exists (select from meeting_vote v where v.household_id = cases.household_id
              and v.round_id = ${roundId} and not v.agreed)))::integer as "votedDown",
           (count(*) filter (where exists (select from objection o where o.household_id = cases.household_id
              and o.round_id = ${roundId} and o.answered_on is null)))::integer as objected
    from cases join village using (village_id)
    group by village_id, village.name, village.position order by village.position, village.name`.execute(tx);
  return rows.map(({ villageId, name, ...figures }) => ({ villageId, name, figures }));
}
