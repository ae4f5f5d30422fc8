import { sql } from 'kysely';
import type { z } from 'zod';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import { audiences, type Audience } from '@ra-soat/domain/training/audience.ts';
import { defineQuery } from '../platform/query.ts';
import { holds } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { campaignFor } from './campaign-for.ts';
import { traineeStates, trainees } from './contract.ts';
import { underPlace } from './under-place.ts';

const PAGE = 100;

type State = (typeof traineeStates)[number];

interface Row {
  personId: string;
  name: string;
  phone: string | null;
  audiences: string[];
  unit: string;
  village: string | null;
  state: State;
  invitedTimes: number;
  hasAccount: boolean;
  seats: { sessionId: string; title: string; pointId: string; point: string; state: string }[] | null;
}

/** Audiences as they are known today; one that a later version added is left out. */
export function knownAudiences(stored: readonly string[]): Audience[] {
  return audiences.filter((audience) => stored.includes(audience));
}

/** What a person typed, as words to find in names; digits alone are a telephone. */
function wanted(text: string): string[] {
  return fold(text)
    .replace(/[%_\\]/gu, '')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => `%${word}%`);
}

type Asked = z.output<typeof trainees.input>;

interface Found {
  readonly rows: Row[] | null;
  readonly states: Partial<Record<State, number>> | null;
}

const startOf = ({ after }: Asked) => Number(after ?? 0) || 0;

async function page(tx: Tx, asked: Asked, today: string): Promise<Found> {
  const { campaignId, place, text, audience, unit, session, state } = asked;
  const from = startOf(asked);
  const { rows } = await sql<Found>`
      with room as materialized (
        select session_id, min(title) as title, min(to_on) as to_on, min(state) as state
        from training_room(${campaignId}) group by 1),
      point as materialized (select point_id, point_name from training_room(${campaignId})),
      seats as materialized (
        select person_id, count(*) filter (where s.state in ('invited', 'confirmed')) as active,
               bool_or(s.state = 'confirmed') as confirmed,
               bool_and(s.state in ('declined', 'moved', 'withdrawn')) and bool_or(s.state = 'declined') as declined,
               bool_and(room.state in ('ended', 'cancelled') or room.to_on < ${today})
                 filter (where s.state in ('invited', 'confirmed')) as over,
               jsonb_agg(jsonb_build_object('sessionId', s.session_id, 'title', room.title, 'pointId', s.point_id,
                 'point', point_name, 'state', s.state) order by room.to_on, room.title)
                 filter (where s.state in ('invited', 'confirmed', 'declined')) as seats
        from training_seat s join room using (session_id) left join point using (point_id)
        where s.campaign_id = ${campaignId} group by person_id),
      attended as materialized (
        select distinct person_id from training_attendance where campaign_id = ${campaignId} and voided_at is null),
      found as materialized (
        select e.person_id as "personId", p.name, p.folded, p.phone, p.audiences, unit.name as unit,
               p.village_name as village, e.invited_times as "invitedTimes", p.account_id is not null as "hasAccount",
               seats.seats,
               case when e.withdrawn_on is not null then 'withdrawn'
                 when a.person_id is not null then 'attended'
                 when e.invited_on is not null and seats.active > 0 and seats.over then 'missed'
                 when seats.confirmed then 'confirmed'
                 when seats.declined then 'declined'
                 when e.invited_on is not null then 'invited'
                 else 'notInvited' end as state
        from training_enrolment e join training_person p using (person_id) join place unit on unit.place_id = p.place_id
        left join seats using (person_id) left join attended a using (person_id)
        where e.campaign_id = ${campaignId} and p.place_id in ${underPlace(unit ?? place)}
          and p.place_id in ${underPlace(place)}
          and (${audience ?? null}::text is null or ${audience ?? null} = any (p.audiences))
          and (p.folded || ' ' || coalesce(p.phone, '')) like all (${wanted(text)}::text[])
          and case when ${session ?? null}::text is null then true
            when ${session ?? null} = 'none' then coalesce(seats.active, 0) = 0
            else exists (select from training_seat s where s.session_id::text = ${session ?? null}
              and s.person_id = e.person_id and s.state in ('invited', 'confirmed', 'declined')) end)
      select
        (select jsonb_agg(to_jsonb(page) - 'folded') from (
          select * from found where ${state ?? null}::text is null or state = ${state ?? null}
          order by unit collate "vi-x-icu", folded, "personId" limit ${PAGE} offset ${from}) page) as rows,
        (select jsonb_object_agg(state, n) from (select state, count(*)::integer as n from found group by state) c) as states
    `.execute(tx);
  return rows[0] ?? { rows: null, states: null };
}

/** People of a campaign at a place and below, page by page, with the number in each state. */
export const traineesQuery = defineQuery(trainees, {
  verb: 'training.read',
  site: ({ place }) => ({ place }),
  answer: async (asked, { tx, actor, clock }) => {
    const today = clock.today();
    await seeOwnPlaces(tx, holds(actor, 'training.read', today));
    await campaignFor(tx, asked.campaignId, asked.place);
    const found = await page(tx, asked, today);
    const states = { ...none, ...found.states };
    const counted: readonly State[] = asked.state ? [asked.state] : traineeStates;
    const total = counted.reduce((sum, one) => sum + states[one], 0);
    return {
      rows: (found.rows ?? []).map((row) => ({
        ...row,
        audiences: knownAudiences(row.audiences),
        seats: row.seats ?? [],
      })),
      total,
      states,
      next: startOf(asked) + PAGE < total ? String(startOf(asked) + PAGE) : null,
    };
  },
});

const none = {
  notInvited: 0,
  invited: 0,
  confirmed: 0,
  declined: 0,
  attended: 0,
  missed: 0,
  withdrawn: 0,
} satisfies Record<State, number>;
