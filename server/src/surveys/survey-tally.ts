import { sql } from 'kysely';
import { defineQuery } from '../platform/query.ts';
import { roundSite } from '../platform/rounds.ts';
import { surveyTally } from './contract.ts';

interface Row {
  account_id: string;
  name: string;
  villages: string;
  households: number;
  accepted: number;
  waiting: number;
  returns: number;
}

/** Bảng kê of the round: a household counts once, for who filled its newest form. */
export const surveyTallyQuery = defineQuery(surveyTally, {
  verb: 'report.read',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId }, { tx }) => {
    const { rows } = await sql<Row>`
      with newest as (
        select distinct on (household_id) household_id, entered_by from survey
        where round_id = ${roundId} order by household_id, version desc),
      returned as (
        select s.entered_by, count(*)::integer as returns
        from case_event e join survey s using (household_id, round_id)
        where e.round_id = ${roundId} and e.kind = 'survey.returned' and s.version = (e.body ->> 'version')::integer
        group by s.entered_by)
      select n.entered_by as account_id, full_name as name,
             string_agg(distinct village.name, ', ') as villages,
             count(*)::integer as households,
             (count(*) filter (where stage in ('ACCEPTED', 'AGREED', 'POSTED', 'DECIDED')))::integer as accepted,
             (count(*) filter (where stage = 'SURVEYED'))::integer as waiting,
             coalesce(max(r.returns), 0) as returns
      from newest n join review_case c on c.household_id = n.household_id and c.round_id = ${roundId}
      join village using (village_id) join account on account_id = n.entered_by
      left join returned r on r.entered_by = n.entered_by
      group by n.entered_by, full_name order by full_name, n.entered_by`.execute(tx);
    return { people: rows.map(({ account_id, ...row }) => ({ accountId: account_id, ...row })) };
  },
});
