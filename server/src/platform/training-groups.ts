import { sql } from 'kysely';
import type { Audience } from '@ra-soat/domain/training/audience.ts';
import type { Tx } from './database.ts';
import { countedPeople, placedPeople, type TrainedWhere } from './training-people.ts';

/** People by what they are; who is two things stands in both rows. */
export interface AudienceRow {
  /** Null: nothing was recorded. */
  readonly audience: Audience | null;
  readonly expected: number | null;
  readonly listed: number;
  readonly invited: number;
  readonly came: number;
  readonly attendances: number;
  readonly halfDays: number;
  readonly practised: number;
  readonly passed: number;
  readonly certified: number;
  readonly missing: number;
  readonly women: number;
  readonly minorities: number;
}

export async function trainingAudiences(tx: Tx, where: TrainedWhere): Promise<AudienceRow[]> {
  const { rows } = await sql<AudienceRow>`
    with ${placedPeople(where)},
    planned as (
      select audience, sum(g.expected)::integer as expected from training_group g join chosen using (campaign_id)
      join training_campaign c using (campaign_id)
      where not exists (
        select from unnest(case when g.places = '{}' then array[c.place_id] else g.places end) target
        where target not in (select place_id from below))
      group by 1
    ),
    counted as (
      select audience, ${countedPeople} from placed left join lateral unnest(audiences) audience on true group by 1
    )
    select coalesce(counted.audience, planned.audience) as audience, expected, coalesce(listed, 0) as listed,
           coalesce(invited, 0) as invited, coalesce(came, 0) as came, coalesce(attendances, 0) as attendances,
           coalesce("halfDays", 0) as "halfDays", coalesce(practised, 0) as practised, coalesce(passed, 0) as passed,
           coalesce(certified, 0) as certified, coalesce(missing, 0) as missing, coalesce(women, 0) as women,
           coalesce(minorities, 0) as minorities
    from counted full join planned on planned.audience = counted.audience
    order by coalesce(counted.came, 0) desc, 1 nulls last`.execute(tx);
  return rows;
}

/** Presences of one day: halves of all sessions held on it. */
export interface DayRow {
  readonly on: string;
  readonly persons: number;
  readonly attendances: number;
  readonly halfDays: number;
  readonly late: number;
}

export async function trainingDays(tx: Tx, where: TrainedWhere): Promise<DayRow[]> {
  const { rows } = await sql<DayRow>`
    with ${placedPeople(where)},
    present as (
      select session_id, half, a.person_id, a.state from training_attendance a join placed using (person_id)
      where voided_at is null and campaign_id in (select campaign_id from chosen)
    ),
    dated as (
      select session_id, (at - 1)::integer as half, value ->> 'on' as on
      from training_session cross join lateral jsonb_array_elements(halves) with ordinality half (value, at)
      where campaign_id in (select campaign_id from chosen)
    )
    select dated.on, count(distinct person_id)::integer as persons,
           count(distinct (session_id, person_id))::integer as attendances, count(*)::integer as "halfDays",
           count(*) filter (where state = 'late')::integer as late
    from present join dated using (session_id, half) group by 1 order by 1`.execute(tx);
  return rows;
}

/** A session with what people of the asked places did in it. */
export interface SessionRow {
  readonly sessionId: string;
  readonly title: string;
  readonly placeName: string;
  readonly from: string;
  readonly to: string;
  readonly state: 'planned' | 'running' | 'ended' | 'cancelled';
  readonly points: number;
  readonly seats: number;
  readonly persons: number;
  readonly halfDays: number;
  readonly halves: number;
}

export async function trainingSessions(tx: Tx, where: TrainedWhere): Promise<SessionRow[]> {
  const { rows } = await sql<SessionRow>`
    with ${placedPeople(where)},
    present as (
      select session_id, count(distinct person_id)::integer as persons, count(*)::integer as presences
      from training_attendance join placed using (person_id)
      where voided_at is null and campaign_id in (select campaign_id from chosen) group by 1
    ),
    seated as (
      select session_id, count(*)::integer as seats from training_seat join placed using (person_id)
      where state in ('invited', 'confirmed') and campaign_id in (select campaign_id from chosen) group by 1
    )
    select s.session_id as "sessionId", s.title, place.name as "placeName", s.from_on as "from", s.to_on as "to", s.state,
           (select count(*)::integer from training_point p where p.session_id = s.session_id) as points,
           coalesce(seats, 0) as seats, coalesce(persons, 0) as persons, coalesce(presences, 0) as "halfDays",
           jsonb_array_length(s.halves) as halves
    from training_session s join chosen using (campaign_id) join place using (place_id)
    left join present using (session_id) left join seated using (session_id)
    where s.state <> 'cancelled' order by s.from_on, s.title collate "vi-x-icu", s.session_id`.execute(tx);
  return rows;
}
