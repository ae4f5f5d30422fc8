import { sql } from 'kysely';
import type { z } from 'zod';
import { holds, type Actor, type Site } from '../platform/access.ts';
import { siteUnder } from '../platform/campaigns.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { trainingSessionOf } from '../platform/training-session-of.ts';
import { trainingSessionPage } from './contract.ts';
import { sessionRows } from './sessions.ts';

type Answer = z.output<(typeof trainingSessionPage)['output']>;

/** What a unit holds is read by everybody at and under it. */
export async function sessionSiteUnder(tx: Tx, actor: Actor, sessionId: string): Promise<Site> {
  await seeOwnPlaces(tx, actor.grants);
  return siteUnder(tx, actor, (await trainingSessionOf(tx, sessionId)).place);
}

async function pointsOf({ tx, actor, clock }: Request, sessionId: string): Promise<Answer['points']> {
  const places = holds(actor, 'training.manage', clock.today()).flatMap(({ placeId }) => placeId ?? []);
  const { rows } = await sql<Answer['points'][number]>`
    select p.point_id as "pointId", p.parent_id as "parentId", p.place_id as place, place.name as "placeName", p.name,
           p.room, p.host, p.host_account_id as "hostAccount", p.phone, p.link, p.capacity, p.tested_on as "testedOn",
           p.test_note as "testNote",
           (select count(*) from training_seat t where t.point_id = p.point_id
             and t.state in ('invited', 'confirmed')) as seats,
           exists (select from place_path(p.place_id) x where x = any (${places}::text[])) as mine
    from training_point p join place using (place_id)
    where p.session_id = ${sessionId} order by p.position, p.name`.execute(tx);
  return rows;
}

async function staffOf(tx: Tx, sessionId: string): Promise<Answer['staff']> {
  const { rows } = await sql<Answer['staff'][number]>`
    select f.staff_id as "staffId", f.name, f.unit, f.duty, f.account_id as account, f.subject_id as "subjectId",
           t.title as subject, f.minutes
    from training_staff f left join training_subject t using (subject_id)
    where f.session_id = ${sessionId}
    order by array_position(array['host', 'trainer', 'technician', 'secretary'], f.duty), f.name`.execute(tx);
  return rows;
}

export const trainingSessionPageQuery = defineQuery(trainingSessionPage, {
  verb: 'standard.read',
  site: ({ sessionId }, { tx, actor }) => sessionSiteUnder(tx, actor, sessionId),
  answer: async ({ sessionId }, request) => {
    const { tx, actor } = request;
    await seeOwnPlaces(tx, actor.grants);
    const [session] = await sessionRows(request, sql`s.session_id = ${sessionId}`);
    if (!session) throw new Problem('NOT_FOUND');
    return { session, points: await pointsOf(request, sessionId), staff: await staffOf(tx, sessionId) };
  },
});
