import { sql } from 'kysely';
import { showInvitationCode } from '@ra-soat/domain/training/invitation-code.ts';
import { holds, mayAt, type Actor } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { traineePage } from './contract.ts';
import { knownAudiences } from './trainees.ts';

interface Person {
  place: string;
  name: string;
  phone: string | null;
  audiences: string[];
  unit: string;
  village: string | null;
  code: string;
  hasAccount: boolean;
  hasCitizenNumber: boolean;
}

interface Asked {
  readonly campaignId: string;
  readonly personId: string;
}

async function personOf(tx: Tx, { campaignId, personId }: Asked): Promise<Person> {
  const { rows } = await sql<Person>`
    select p.place_id as place, p.name, p.phone, p.audiences, unit.name as unit, p.village_name as village, e.code,
           p.account_id is not null as "hasAccount", p.citizen_mark is not null as "hasCitizenNumber"
    from training_enrolment e join training_person p using (person_id) join place unit on unit.place_id = p.place_id
    where e.campaign_id = ${campaignId} and e.person_id = ${personId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

async function past(tx: Tx, { campaignId, personId }: Asked) {
  const seats = await sql<{ sessionId: string; title: string; pointId: string; point: string; state: string }>`
    select s.session_id as "sessionId", room.title, s.point_id as "pointId", room.point_name as point, s.state
    from training_seat s join training_room(${campaignId}) room using (session_id, point_id)
    where s.person_id = ${personId} order by room.from_on, room.title`.execute(tx);
  const events = await sql<{
    kind: string;
    on: string;
    session: string | null;
    fromSession: string | null;
    note: string;
    by: string | null;
  }>`
    with room as materialized (select distinct session_id, title from training_room(${campaignId}))
    select kind, on_date as on, session.title as session, before.title as "fromSession", note, full_name as by
    from training_enrolment_event e left join room session on session.session_id = e.session_id
    left join room before on before.session_id = e.from_session_id left join account on account_id = by_account
    where campaign_id = ${campaignId} and person_id = ${personId} order by at, event_id`.execute(tx);
  const attendance = await sql<{ session: string; half: number; state: string }>`
    with room as materialized (select distinct session_id, title from training_room(${campaignId}))
    select title as session, half, a.state from training_attendance a join room using (session_id)
    where person_id = ${personId} and voided_at is null order by at`.execute(tx);
  return { seats: seats.rows, events: events.rows, attendance: attendance.rows };
}

async function siteOf(tx: Tx, actor: Actor, asked: Asked) {
  await seeOwnPlaces(tx, actor.grants);
  return { place: (await personOf(tx, asked)).place };
}

/** One person in a campaign with everything that happened. */
export const traineePageQuery = defineQuery(traineePage, {
  verb: 'training.read',
  site: (asked, { tx, actor }) => siteOf(tx, actor, asked),
  answer: async (asked, { tx, actor, clock }) => {
    const today = clock.today();
    await seeOwnPlaces(tx, holds(actor, 'training.read', today));
    const { place, code, audiences, ...person } = await personOf(tx, asked);
    const invites = await mayAt(tx, actor, 'training.manage', { place }, today);
    return {
      ...person,
      audiences: knownAudiences(audiences),
      code: invites ? showInvitationCode(code) : null,
      ...(await past(tx, asked)),
    };
  },
});
