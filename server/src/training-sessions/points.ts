import { sql } from 'kysely';
import type { z } from 'zod';
import { requireUnder } from '../platform/campaigns.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { trainingSessionOf, trainingSessionSite } from '../platform/training-session-of.ts';
import { trainingPoints } from './contract.ts';
import { pointColumns } from './point-rows.ts';
import { refuseOver } from './session-rows.ts';

type Point = z.output<(typeof trainingPoints)['input']>['points'][number];

/** A point hangs on one that is there already or stands before it in the list: so there is no circle. */
async function checkTree({ tx }: CommandRequest, sessionId: string, points: readonly Point[]): Promise<number> {
  const rows = await tx.selectFrom('training_point').select('point_id').where('session_id', '=', sessionId).execute();
  const own = new Set(points.map(({ pointId }) => pointId));
  const known = new Set(rows.map((row) => row.point_id).filter((id) => !own.has(id)));
  for (const { pointId, parentId, name } of points) {
    if (parentId !== null && !known.has(parentId)) {
      throw new Problem('TRAINING_POINT_ABOVE_UNKNOWN', { values: { name } });
    }
    known.add(pointId);
  }
  return rows.length;
}

/** Moving points may not close a circle: every point still hangs on one that hangs on nothing. */
async function refuseCircle({ tx }: CommandRequest, sessionId: string): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    with recursive down as (
      select point_id from training_point where session_id = ${sessionId} and parent_id is null
      union all
      select p.point_id from training_point p join down on p.parent_id = down.point_id
    )
    select name from training_point
    where session_id = ${sessionId} and point_id not in (select point_id from down) limit 1`.execute(tx);
  const [circle] = rows;
  if (circle) throw new Problem('TRAINING_POINT_ABOVE_UNKNOWN', { values: { name: circle.name } });
}

async function remove({ tx }: CommandRequest, sessionId: string, removed: readonly string[]): Promise<void> {
  if (removed.length === 0) return;
  const { rows: used } = await sql<{ name: string }>`
    select name from training_point p
    where session_id = ${sessionId} and point_id = any (${removed}::uuid[])
      and (exists (select from training_seat s where s.point_id = p.point_id)
        or exists (select from training_attendance a where a.point_id = p.point_id)
        or exists (select from training_signal g where g.point_id = p.point_id)
        or exists (select from training_question q where q.point_id = p.point_id)
        or exists (select from training_point c where c.parent_id = p.point_id and c.point_id <> all (${removed}::uuid[])))
    limit 1`.execute(tx);
  const [held] = used;
  if (held) throw new Problem('TRAINING_POINT_USED', { values: { name: held.name } });
  await sql`delete from training_point where session_id = ${sessionId} and point_id = any (${removed}::uuid[])`.execute(
    tx,
  );
  const { rows: left } = await sql<{ count: number }>`
    select count(*) from training_point where session_id = ${sessionId}`.execute(tx);
  if (left[0]?.count === 0) throw new Problem('TRAINING_LAST_POINT');
}

/** The session whose tree is kept, with how many points it has already. */
interface Tree {
  readonly session: string;
  readonly campaign: string;
  readonly there: number;
}

async function keep({ tx }: CommandRequest, of: Tree, points: readonly Point[]): Promise<void> {
  if (points.length === 0) return;
  const kept = await tx
    .insertInto('training_point')
    .values(
      points.map((point, position) => ({
        ...{ point_id: point.pointId, session_id: of.session, campaign_id: of.campaign, parent_id: point.parentId },
        ...{ place_id: point.place, position: of.there + position, ...pointColumns(point) },
      })),
    )
    .onConflict((conflict) =>
      conflict
        .column('point_id')
        .doUpdateSet((eb) => ({
          parent_id: eb.ref('excluded.parent_id'),
          name: eb.ref('excluded.name'),
          room: eb.ref('excluded.room'),
          host: eb.ref('excluded.host'),
          host_account_id: eb.ref('excluded.host_account_id'),
          phone: eb.ref('excluded.phone'),
          link: eb.ref('excluded.link'),
          capacity: eb.ref('excluded.capacity'),
        }))
        .where('training_point.session_id', '=', of.session),
    )
    .executeTakeFirst();
  if (Number(kept.numInsertedOrUpdatedRows) !== points.length) throw new Problem('ALREADY_EXISTS');
}

export const trainingPointsCommand = defineCommand(trainingPoints, {
  verb: 'training.manage',
  site: ({ sessionId }, { tx, actor }) => trainingSessionSite(tx, actor, sessionId),
  handle: async ({ sessionId, points, removed }, request) => {
    const session = await trainingSessionOf(request.tx, sessionId);
    refuseOver(session);
    const there = await checkTree(request, sessionId, points);
    await requireUnder(
      request.tx,
      points.map(({ place }) => place),
      session.place,
    );
    await keep(request, { session: sessionId, campaign: session.campaignId, there }, points);
    await remove(request, sessionId, removed);
    await refuseCircle(request, sessionId);
    return {};
  },
});
