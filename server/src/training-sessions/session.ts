import type { z } from 'zod';
import { sql } from 'kysely';
import { campaignOf, isUnder, requireUnder } from '../platform/campaigns.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { trainingSessionOf, trainingSessionSite } from '../platform/training-session-of.ts';
import { trainingSession, trainingSessionChange } from './contract.ts';
import { pointColumns } from './point-rows.ts';
import { checkHalves, refuseOver, sessionColumns } from './session-rows.ts';

type NewSession = z.output<(typeof trainingSession)['input']>['sessions'][number];

async function keep(request: CommandRequest, campaignId: string, session: NewSession): Promise<void> {
  const { tx, commandId, clock } = request;
  const { sessionId, place, point } = session;
  await checkHalves(tx, campaignId, session.halves);
  await tx
    .insertInto('training_session')
    .values({
      ...{ session_id: sessionId, campaign_id: campaignId, place_id: place, ...sessionColumns(session) },
      ...{ command_id: commandId, recorded_at: clock.now() },
    })
    .execute();
  await tx
    .insertInto('training_point')
    .values({
      ...{ point_id: point.pointId, session_id: sessionId, campaign_id: campaignId, parent_id: null },
      ...{ place_id: place, position: 0, ...pointColumns(point) },
    })
    .execute();
}

export const trainingSessionCommand = defineCommand(trainingSession, {
  verb: 'training.manage',
  site: ({ place }) => ({ place }),
  handle: async ({ campaignId, place, sessions }, request) => {
    const { tx, actor } = request;
    await seeOwnPlaces(tx, actor.grants);
    const campaign = await campaignOf(tx, campaignId);
    if (campaign.state === 'ended' || campaign.state === 'cancelled') throw new Problem('TRAINING_OVER');
    if (!(await isUnder(tx, place, campaign.place))) throw new Problem('TRAINING_UNIT_NOT_UNDER');
    await requireUnder(
      tx,
      sessions.map((session) => session.place),
      place,
    );
    for (const session of sessions) await keep(request, campaignId, session);
    return {};
  },
});

/** A half-day at which people were marked present stays what it is. */
async function keepHeldHalves({ tx }: CommandRequest, sessionId: string, halves: number): Promise<void> {
  const { rows } = await sql<{ last: number | null }>`
    select max(half) as last from training_attendance where session_id = ${sessionId} and voided_at is null`.execute(
    tx,
  );
  const last = rows[0]?.last ?? null;
  if (last !== null && halves <= last) throw new Problem('TRAINING_HALF_HELD', { values: { halves: last + 1 } });
}

export const trainingSessionChangeCommand = defineCommand(trainingSessionChange, {
  verb: 'training.manage',
  site: ({ sessionId }, { tx, actor }) => trainingSessionSite(tx, actor, sessionId),
  handle: async ({ sessionId, ...content }, request) => {
    const { tx } = request;
    const session = await trainingSessionOf(tx, sessionId);
    refuseOver(session);
    await checkHalves(tx, session.campaignId, content.halves);
    await keepHeldHalves(request, sessionId, content.halves.length);
    await tx.updateTable('training_session').set(sessionColumns(content)).where('session_id', '=', sessionId).execute();
    return {};
  },
});
