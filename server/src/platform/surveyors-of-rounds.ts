import { sql } from 'kysely';
import type { Tx } from './database.ts';
import { surveyingRoles } from './responsible.ts';

/** Somebody who may survey in a round's commune today, or has work or forms in the round. */
export interface RoundSurveyor {
  readonly roundId: string;
  readonly accountId: string;
  readonly name: string;
  readonly wholeCommune: boolean;
  /** Villages of a right there, and those in which households are given to the person. */
  readonly villages: readonly string[];
  readonly certificate: string | null;
  readonly allowed: { readonly reason: string; readonly by: string; readonly on: string } | null;
  readonly given: number;
  readonly forms: number;
  readonly formsUntrained: number;
}

export type Standing = 'trained' | 'allowed' | 'untrained';

/** A certificate before leave, leave before nothing. */
export function standingOf({
  certificate,
  allowed,
}: Pick<RoundSurveyor, 'certificate'> & { allowed: unknown }): Standing {
  if (certificate !== null) return 'trained';
  return allowed ? 'allowed' : 'untrained';
}

/** Committee members of the whole commune count once they have work. */
export function atWork({ villages, given, forms }: RoundSurveyor): boolean {
  return villages.length > 0 || given > 0 || forms > 0;
}

/** Everybody who surveys in some rounds, with certificate of today, leave, work given and forms filled. */
export async function surveyorsOfRounds(
  tx: Tx,
  rounds: readonly string[],
  today: string,
): Promise<readonly RoundSurveyor[]> {
  const { rows } = await sql<RoundSurveyor>`
    with r as (
      select round_id, commune_id, standard_id || '/' || form_version as form from round
      where round_id = any (${rounds}::uuid[])),
    able as (
      select r.round_id, g.account_id, bool_or(g.place_id is not null) as whole,
             array_remove(array_agg(distinct g.village_id), null) as villages
      from role_grant g left join village v using (village_id) join r on r.commune_id = coalesce(g.place_id, v.commune_id)
      join account a on a.account_id = g.account_id and a.deactivated_at is null
      where g.role = any (${surveyingRoles(today)}::text[]) and g.valid_from <= ${today}
        and (g.valid_to is null or g.valid_to >= ${today})
      group by r.round_id, g.account_id),
    given as (
      select round_id, account_id, count(*)::integer as n, array_agg(distinct village_id) as villages
      from (select distinct on (round_id, household_id) * from assignment
            where round_id in (select round_id from r) order by round_id, household_id, seq desc) last
      group by round_id, account_id),
    filled as (
      select round_id, account_id, sum(n)::integer as n,
             coalesce(sum(n) filter (where certificate_on(account_id, form, on_day) is null), 0)::integer as untrained
      from (select s.round_id, entered_by as account_id, r.form,
                   coalesce(interview_on, (recorded_at at time zone 'Asia/Ho_Chi_Minh')::date) as on_day, count(*) as n
            from (select distinct on (round_id, household_id) * from survey
                  where round_id in (select round_id from r) order by round_id, household_id, version desc) s
            join r using (round_id) group by 1, 2, 3, 4) days
      group by round_id, account_id),
    people as (
      select round_id, account_id from able union select round_id, account_id from given
      union select round_id, account_id from filled)
    select p.round_id as "roundId", p.account_id as "accountId", who.full_name as name,
           coalesce(able.whole, false) as "wholeCommune",
           array(select distinct unnest(coalesce(able.villages, '{}') || coalesce(given.villages, '{}'))) as villages,
           certificate_on(p.account_id, r.form, ${today}) as certificate,
           (select jsonb_build_object('reason', u.reason, 'by', chief.full_name, 'on', u.allowed_on)
            from untrained_allowed u join account chief on chief.account_id = u.allowed_by
            where u.round_id = p.round_id and u.account_id = p.account_id) as allowed,
           coalesce(given.n, 0) as given, coalesce(filled.n, 0) as forms, coalesce(filled.untrained, 0) as "formsUntrained"
    from people p join r using (round_id) join account who using (account_id)
    left join able using (round_id, account_id) left join given using (round_id, account_id)
    left join filled using (round_id, account_id)
    order by who.full_name, p.account_id`.execute(tx);
  return rows;
}
