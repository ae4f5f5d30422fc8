import { sql } from 'kysely';
import type { FormVersion, StandardId } from '@ra-soat/domain/standards/standard.ts';
import type { Tx } from '../platform/database.ts';

/** How often something was found at one place of the forms that one person filled. */
export interface Found {
  readonly standard: StandardId;
  readonly version: FormVersion;
  readonly path: string;
  readonly filler: string;
  readonly kind: 'returned' | 'kept' | 'keyed';
  readonly n: number;
}

/**
 * Remarks of returned forms, warnings kept in the last form of a household, and fields in which two keyings of one
 * paper differed, of the rounds given: by path and by who filled the form. The households stay in the database.
 */
export async function findingsOf(tx: Tx, rounds: readonly string[]): Promise<readonly Found[]> {
  const { rows } = await sql<Found>`
    with found as (
      select s.round_id, m ->> 'path' as path, s.entered_by as filler, 'returned' as kind
      from case_event e
      join survey s on s.household_id = e.household_id and s.round_id = e.round_id
        and s.version = (e.body ->> 'version')::integer
      cross join lateral jsonb_array_elements(coalesce(e.body -> 'remarks', '[]')) m
      where e.kind = 'survey.returned' and e.round_id = any (${rounds}::uuid[])
      union all
      select s.round_id, k ->> 'path', s.entered_by, 'kept'
      from (select distinct on (household_id, round_id) * from survey where round_id = any (${rounds}::uuid[])
            order by household_id, round_id, version desc) s
      cross join lateral jsonb_array_elements(s.kept) k
      union all
      select s.round_id, d.path, s.entered_by, 'keyed'
      from keyed_paper p
      join keyed_settled d using (household_id, paper_id)
      join survey s on s.household_id = p.household_id and s.round_id = p.round_id and s.version = p.version
      where p.state = 'recorded' and p.round_id = any (${rounds}::uuid[]))
    select standard_id as standard, form_version as version, path, filler, found.kind, count(*)::integer as n
    from found join round using (round_id) group by 1, 2, 3, 4, 5`.execute(tx);
  return rows;
}

/** Forms one person filled, each version counted, and how many of them came back. */
export interface FilledBy {
  readonly accountId: string;
  readonly name: string;
  readonly commune: string;
  /** With a certificate for the round's form on the day of the visit. */
  readonly trained: boolean;
  readonly forms: number;
  readonly returned: number;
}

/** The same forms by who filled them, apart for the days with and without a certificate. */
export async function filledBy(tx: Tx, rounds: readonly string[]): Promise<readonly FilledBy[]> {
  const { rows } = await sql<FilledBy>`
    with days as (
      select s.round_id, s.entered_by, coalesce(interview_on, (s.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) as on_day,
             count(*) as forms, count(e.household_id) as returned
      from survey s
      left join case_event e on e.household_id = s.household_id and e.round_id = s.round_id
        and e.kind = 'survey.returned' and (e.body ->> 'version')::integer = s.version
      where s.round_id = any (${rounds}::uuid[]) group by 1, 2, 3),
    judged as (
      select days.*, commune_id,
             certificate_on(entered_by, standard_id || '/' || form_version, on_day) is not null as trained
      from days join round using (round_id))
    select entered_by as "accountId", full_name as name, min(place.name) as commune, trained,
           sum(forms)::integer as forms, sum(returned)::integer as returned
    from judged join account on account_id = entered_by join place on place.place_id = judged.commune_id
    group by entered_by, full_name, trained order by full_name, entered_by`.execute(tx);
  return rows;
}
