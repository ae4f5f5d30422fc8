import { sql, type RawBuilder } from 'kysely';
import { villageAudiences } from '@ra-soat/domain/training/coverage.ts';

/** Of which people: of one campaign, or of every campaign of a year; who work at or under a unit. */
export interface TrainedWhere {
  readonly place: string;
  readonly campaignId: string | null;
  readonly year: number;
}

/**
 * The people of the campaigns, once each, with what became of them, as `placed`. `unit` is the unit directly under the
 * asked one to which their place belongs (of a commune: their village), empty for those of the asked unit itself.
 */
export function placedPeople({ place, campaignId, year }: TrainedWhere): RawBuilder<unknown> {
  return sql`
    recursive below as (
      select place_id, null::text as unit, level from place where place_id = ${place}
      union all
      select child.place_id, coalesce(below.unit, child.place_id), child.level
      from below cross join lateral (select place_id, level from place where parent_id = below.place_id offset 0) child
    ),
    asked as materialized (select level = 'commune' as commune from place where place_id = ${place}),
    chosen as materialized (
      select campaign_id, forms, plan_on from training_campaign
      where state <> 'cancelled' and case when ${campaignId}::uuid is null then year = ${year} else campaign_id = ${campaignId} end
    ),
    seen as (
      select campaign_id, person_id, session_id, count(*)::integer as halves from training_attendance
      where voided_at is null and campaign_id in (select campaign_id from chosen) group by 1, 2, 3
    ),
    came as (
      select person_id, count(*)::integer as attendances, sum(halves)::integer as half_days from seen group by 1
    ),
    enrolled as (
      select person_id, bool_or(invited_on is not null) as invited from training_enrolment
      where withdrawn_on is null and campaign_id in (select campaign_id from chosen) group by 1
    ),
    practice as (
      select distinct account_id from practice_attempt a
      where exists (select from chosen c where a.form = any (c.forms) and a.handed_at >= c.plan_on)
    ),
    quizzed as (
      select distinct account_id from quiz_paper where passed and campaign_id in (select campaign_id from chosen)
    ),
    proven as (
      select distinct person_id from training_certificate
      where revoked_on is null and campaign_id in (select campaign_id from chosen)
    ),
    placed as (
      select person_id, t.audiences, t.sex, t.village_id, t.village_name,
             case when (select commune from asked) then coalesce(t.village_id::text, 'name:' || t.village_name)
                  else below.unit end as unit,
             coalesce(below.unit, below.place_id) as place_unit,
             enrolled.person_id is not null as listed, coalesce(enrolled.invited, false) as invited,
             came.person_id is not null as present, coalesce(came.attendances, 0) as attendances,
             coalesce(came.half_days, 0) as half_days, practice.account_id is not null as practised,
             quizzed.account_id is not null as passed, proven.person_id is not null as certified,
             came.person_id is not null and t.ethnicity is not null and t.ethnicity not in ('Kinh', '1', '01') as minority,
             came.person_id is not null and t.audiences && ${[...villageAudiences]}::text[] as guides
      from enrolled full join came using (person_id) join training_person t using (person_id) join below using (place_id)
      left join practice on practice.account_id = t.account_id left join quizzed on quizzed.account_id = t.account_id
      left join proven using (person_id)
    )`;
}

/** The columns of `TrainingCounts` over `placed`, but for what the plan expects and the villages. */
export const countedPeople = sql`
  count(*) filter (where listed)::integer as listed,
  count(*) filter (where invited)::integer as invited,
  count(*) filter (where present)::integer as came,
  count(*) filter (where present and not listed)::integer as unlisted,
  coalesce(sum(attendances), 0)::integer as attendances,
  coalesce(sum(half_days), 0)::integer as "halfDays",
  count(*) filter (where practised)::integer as practised,
  count(*) filter (where passed)::integer as passed,
  count(*) filter (where certified)::integer as certified,
  count(*) filter (where listed and not present)::integer as missing,
  count(*) filter (where present and sex = 'female')::integer as women,
  count(*) filter (where minority)::integer as minorities`;
