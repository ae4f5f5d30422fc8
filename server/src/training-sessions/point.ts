import { sql } from 'kysely';
import type { Actor, Site } from '../platform/access.ts';
import { notAhead } from '../platform/check-days.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { trainingSessionOf } from '../platform/training-session-of.ts';
import { trainingPoint, trainingPointTest } from './contract.ts';
import { pointColumns } from './point-rows.ts';
import { refuseOver } from './session-rows.ts';

/** A point is its own unit's business, whoever holds the session. */
async function siteOf(tx: Tx, actor: Actor, pointId: string): Promise<Site> {
  await seeOwnPlaces(tx, actor.grants);
  return { place: (await pointOf(tx, pointId)).place };
}

async function pointOf(tx: Tx, pointId: string): Promise<{ place: string; session: string }> {
  const { rows } = await sql<{ place: string; session: string }>`
    select place_id as place, session_id as session from training_point where point_id = ${pointId}`.execute(tx);
  const [point] = rows;
  if (!point) throw new Problem('NOT_FOUND');
  return point;
}

export const trainingPointCommand = defineCommand(trainingPoint, {
  verb: 'training.manage',
  site: ({ pointId }, { tx, actor }) => siteOf(tx, actor, pointId),
  handle: async ({ pointId, ...content }, { tx }) => {
    refuseOver(await trainingSessionOf(tx, (await pointOf(tx, pointId)).session));
    await tx.updateTable('training_point').set(pointColumns(content)).where('point_id', '=', pointId).execute();
    return {};
  },
});

export const trainingPointTestCommand = defineCommand(trainingPointTest, {
  verb: 'training.teach',
  site: ({ pointId }, { tx, actor }) => siteOf(tx, actor, pointId),
  handle: async ({ pointId, on, note }, { tx, clock }) => {
    notAhead(clock, on);
    refuseOver(await trainingSessionOf(tx, (await pointOf(tx, pointId)).session));
    await tx
      .updateTable('training_point')
      .set({ tested_on: on, test_note: note })
      .where('point_id', '=', pointId)
      .execute();
    return {};
  },
});
