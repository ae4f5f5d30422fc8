import { sql } from 'kysely';
import type { Audience } from '@ra-soat/domain/training/audience.ts';
import type { Tx } from './database.ts';

export interface MissingPerson {
  readonly personId: string;
  readonly name: string;
  readonly unit: string;
  readonly village: string | null;
  readonly audiences: Audience[];
  readonly phone: string | null;
  readonly invitedTimes: number;
  readonly invitedOn: string | null;
  readonly all: number;
}

interface Missing {
  readonly campaignId: string;
  readonly place: string;
  /** Of one village (its id, or `name:` and its name where it has none); null: all. */
  readonly village: string | null;
  readonly most: number;
}

/** Those on the list of a campaign who never came, by unit, village and name. Never with a citizen number. */
export async function missingPeople(tx: Tx, { campaignId, place, village, most }: Missing): Promise<MissingPerson[]> {
  const { rows } = await sql<MissingPerson>`
    with recursive below as (
      select place_id from place where place_id = ${place}
      union all
      select child.place_id from below cross join lateral (select place_id from place where parent_id = below.place_id offset 0) child
    )
    select t.person_id as "personId", t.name, place.name as unit, coalesce(village.name, t.village_name) as village,
           t.audiences, t.phone, e.invited_times as "invitedTimes", e.invited_on as "invitedOn", count(*) over ()::integer as all
    from training_enrolment e join training_person t using (person_id) join below on below.place_id = t.place_id
    join place on place.place_id = t.place_id left join village on village.village_id = t.village_id
    where e.campaign_id = ${campaignId} and e.withdrawn_on is null
      and (${village}::text is null or coalesce(t.village_id::text, 'name:' || t.village_name) = ${village})
      and not exists (select from training_attendance a
        where a.campaign_id = e.campaign_id and a.person_id = e.person_id and a.voided_at is null)
    order by place.name collate "vi-x-icu", village.position nulls first, village, t.folded, t.person_id limit ${most}`.execute(
    tx,
  );
  return rows;
}
