import { sql } from 'kysely';
import { canonicalJson } from '@ra-soat/domain/survey/canonical-json.ts';
import { currentHalf, LATE_AFTER_MIN, minutesSince, type Half } from '@ra-soat/domain/training/half.ts';
import { pointState } from '@ra-soat/domain/training/point-state.ts';
import type { z } from 'zod';
import { holds, type Actor } from '../platform/access.ts';
import { sha256 } from '../platform/canonical.ts';
import { phoneNow, type Clock } from '../platform/clock.ts';
import { everywhere, setScope, type Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { sessionBoard } from './contract.ts';

type BoardPoint = NonNullable<z.output<(typeof sessionBoard)['output']>['points']>[number];

interface SessionRow {
  readonly campaignId: string;
  readonly title: string;
  readonly state: 'planned' | 'running' | 'ended' | 'cancelled';
  readonly halves: readonly Half[];
  readonly begunAt: Date | null;
}

interface PointCounts extends Omit<BoardPoint, 'heardMin' | 'state' | 'note'> {
  readonly heardAt: Date | null;
  readonly signal: { readonly kind: 'here' | 'trouble' | 'back'; readonly at: string; readonly note: string } | null;
}

/** Places where this person looks at training: `vn` is over all. */
export function placesToRead(actor: Actor, clock: Clock): string[] {
  return holds(actor, 'training.read', clock.today()).flatMap(({ placeId }) => placeId ?? []);
}

/**
 * Points of a session where one of the places is the point's unit, what took it over, or over it. Numbers only, so the statement runs in
 * the scope of the country: the list of places is the whole of what limits it, and it must never be left out.
 */
export const pointsSeen = (sessionId: string, places: readonly string[]) => sql`
  select point.* from training_point point join training_session session using (session_id)
  where session_id = ${sessionId} and (
    exists (select from (select place_path_today(held.place_id) from training_session held where held.session_id = ${sessionId})
            over_session (place) where over_session.place = any (${places}::text[]))
    or exists (select from place_path(point.place_id) place where place = any (${places}::text[]))
    or exists (select from unit_succession s, place_path(s.new_id) place
      where s.old_id = point.place_id and s.whole and place = any (${places}::text[])))`;

async function counted(tx: Tx, sessionId: string, half: number, places: readonly string[]): Promise<PointCounts[]> {
  const { rows } = await sql<PointCounts>`
    with seen as materialized (${pointsSeen(sessionId, places)}),
    seats as materialized (
      select point_id, count(*)::integer as expected from training_seat
      where session_id = ${sessionId} and state in ('invited', 'confirmed', 'declined') group by point_id
    ), came as materialized (
      select came.point_id, count(*) filter (where came.state = 'present' and half = ${half})::integer as present,
             count(*) filter (where came.state = 'late' and half = ${half})::integer as late,
             count(*) filter (where half = ${half} and seat.person_id is null)::integer as walk_ins,
             count(*) filter (where half = ${half} and at - came.recorded_at > interval '2 minutes')::integer as delayed,
             max(at) as at
      from training_attendance came left join training_seat seat on seat.session_id = came.session_id
        and seat.person_id = came.person_id and seat.point_id = came.point_id
        and seat.state in ('invited', 'confirmed', 'declined')
      where came.session_id = ${sessionId} and voided_at is null group by came.point_id
    ), asked as materialized (
      select point_id, count(*) filter (where state in ('open', 'taken'))::integer as open, max(asked_at) as at
      from training_question where session_id = ${sessionId} group by point_id
    ), told as materialized (
      select distinct on (point_id) point_id, at, jsonb_build_object('kind', kind, 'at', at, 'note', note) as signal
      from training_signal where session_id = ${sessionId} order by point_id, at desc
    )
    select point_id as "pointId", seen.parent_id as "parentId", seen.name, seen.place_id as place, place.level, host, phone,
           coalesce(expected, 0) as expected, coalesce(present, 0) as present, coalesce(late, 0) as late,
           coalesce(walk_ins, 0) as "walkIns", coalesce(delayed, 0) as delayed, coalesce(open, 0) as questions,
           greatest(came.at, asked.at, told.at) as "heardAt", signal
    from seen join place using (place_id) left join seats using (point_id) left join came using (point_id)
    left join asked using (point_id) left join told using (point_id)
    order by seen.position, seen.name, point_id`.execute(tx);
  return rows;
}

const minutes = (ms: number) => ms / 60_000;

function shown(session: SessionRow, half: Half, clock: Clock) {
  const now = clock.now().getTime();
  const begunMsAgo = session.begunAt ? now - session.begunAt.getTime() : null;
  const sinceStart = minutesSince({ half, begunMsAgo }, phoneNow(clock).getTime());
  return ({ heardAt, signal, ...point }: PointCounts): BoardPoint => {
    const heard = heardAt ? Math.max(0, minutes(now - heardAt.getTime())) : null;
    const sign = signal && { kind: signal.kind, ago: minutes(now - Date.parse(signal.at)) };
    const facts = { expected: point.expected, came: point.present + point.late, sinceStart, heard };
    const state = pointState({ ...facts, signal: sign, lateAfter: LATE_AFTER_MIN });
    return { ...point, heardMin: heard && Math.floor(heard), state, note: signal?.note ?? '' };
  };
}

/** What every board of a running session asks every second: one statement over the rows of one session. */
export const sessionBoardQuery = defineQuery(sessionBoard, {
  verb: 'training.read',
  answer: async ({ sessionId, half: asked, since }, { tx, actor, clock }) => {
    await setScope(tx, everywhere);
    const places = placesToRead(actor, clock);
    const { rows } = await sql<SessionRow>`
      select campaign_id as "campaignId", title, state, halves, begun_at as "begunAt"
      from training_session where session_id = ${sessionId}`.execute(tx);
    const [session] = rows;
    if (!session) throw new Problem('NOT_FOUND');
    const half = asked ?? currentHalf(session.halves, clock.today(), phoneNow(clock).getTime());
    const when = session.halves[half];
    if (!when) throw new Problem('HALF_UNKNOWN', { values: { count: session.halves.length } });
    const points = (await counted(tx, sessionId, half, places)).map(shown(session, when, clock));
    if (points.length === 0) throw new Problem('NOT_FOUND');
    const { campaignId, title, state } = session;
    const halves = session.halves.map(({ on, from, to }) => ({ on, from, to }));
    const mark = sha256(canonicalJson({ points, state, half }));
    return { mark, sessionId, campaignId, title, state, halves, half, points: since === mark ? null : points };
  },
});
