import { sql } from 'kysely';
import { currentHalf } from '@ra-soat/domain/training/half.ts';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import { readInvitationCode } from '@ra-soat/domain/training/invitation-code.ts';
import type { z } from 'zod';
import { holds, type Actor, type Site } from '../platform/access.ts';
import { phoneNow } from '../platform/clock.ts';
import type { Tx } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { pointFind, pointSheet } from './contract.ts';
import { halfAt, pointAt } from './point-at.ts';

type Row = z.output<(typeof pointSheet)['output']>['people'][number];

/** As `siteOfPoint` of the commands; the day of a read is that of the grants the door has judged. */
export async function siteOfPointToRead(
  { pointId }: { pointId: string },
  { tx, actor }: { tx: Tx; actor: Actor },
): Promise<Site> {
  await seeOwnPlaces(tx, actor.grants);
  return { place: (await pointAt(tx, pointId)).place };
}

const unit = sql`coalesce(village.name || ', ', person.village_name || ', ', '') || place.name`;

/** Who is awaited at a point and who came there without a seat, by name; no number and no telephone. */
export const pointSheetQuery = defineQuery(pointSheet, {
  verb: 'training.teach',
  site: siteOfPointToRead,
  answer: async ({ pointId, half: asked }, { tx, actor, clock }) => {
    await seeOwnPlaces(tx, holds(actor, 'training.teach', clock.today()));
    const point = await pointAt(tx, pointId);
    const half = asked ?? currentHalf(point.halves, clock.today(), phoneNow(clock).getTime());
    halfAt(point, half);
    const { rows: told } = await sql<{ room: string; phone: string; link: string }>`
      select room, phone, link from training_point where point_id = ${pointId}`.execute(tx);
    const { sessionId, campaignId, name, title, state } = point;
    return {
      ...{ pointId, sessionId, campaignId, point: name, title, state, half, room: '', phone: '', link: '', ...told[0] },
      halves: point.halves.map(({ on, from, to }) => ({ on, from, to })),
      people: await peopleAt(tx, sessionId, pointId, half),
    };
  },
});

async function peopleAt(tx: Tx, sessionId: string, pointId: string, half: number): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with came as (
      select person_id, point_id, state, method, at, coalesce(at - recorded_at > interval '2 minutes', false) as delayed
      from training_attendance where session_id = ${sessionId} and half = ${half} and voided_at is null
    ), seated as (
      select person_id from training_seat
      where session_id = ${sessionId} and point_id = ${pointId} and state in ('invited', 'confirmed', 'declined')
    )
    select person.person_id as "personId", person.name, ${unit} as unit,
           person.person_id in (select person_id from seated) as seated,
           case when came.point_id = ${pointId} then jsonb_build_object('state', came.state, 'method', came.method,
             'at', came.at, 'delayed', came.delayed) end as attended,
           case when came.point_id <> ${pointId} then other.name end as "otherPoint"
    from training_person person join place using (place_id) left join village using (village_id)
    left join came on came.person_id = person.person_id left join training_point other on other.point_id = came.point_id
    where person.person_id in (select person_id from seated)
       or person.person_id in (select person_id from came where point_id = ${pointId})
    order by person.folded, person.person_id`.execute(tx);
  return rows;
}

/** At most twenty: who searches types a name or the code on the letter. */
export const pointFindQuery = defineQuery(pointFind, {
  verb: 'training.teach',
  site: siteOfPointToRead,
  answer: async ({ pointId, text }, { tx, actor, clock }) => {
    await seeOwnPlaces(tx, holds(actor, 'training.teach', clock.today()));
    const { campaignId, sessionId } = await pointAt(tx, pointId);
    const words = fold(text).split(' ').filter(Boolean);
    const { rows } = await sql<{ personId: string; name: string; unit: string; seatPoint: string | null }>`
      select person.person_id as "personId", person.name, ${unit} as unit, own.name as "seatPoint"
      from training_enrolment invited join training_person person using (person_id)
      join place on place.place_id = person.place_id left join village on village.village_id = person.village_id
      left join training_seat seat on seat.person_id = person.person_id and seat.session_id = ${sessionId}
        and seat.state in ('invited', 'confirmed', 'declined')
      left join training_point own on own.point_id = seat.point_id
      where invited.campaign_id = ${campaignId} and invited.withdrawn_on is null
        and (invited.code = ${readInvitationCode(text) ?? ''}
          or not exists (select from unnest(${words}::text[]) w where position(w in person.folded) = 0))
      order by person.folded limit 20`.execute(tx);
    return { people: rows };
  },
});
