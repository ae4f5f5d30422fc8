import { defineCommand } from '../platform/command.ts';
import { siteOfPoint } from './attendance-mark.ts';
import { pointSignal } from './contract.ts';
import { mustRun, pointAt } from './point-at.ts';

export const pointSignalCommand = defineCommand(pointSignal, {
  verb: 'training.teach',
  site: siteOfPoint,
  handle: async ({ pointId, kind, note }, { tx, clock, actor, commandId }) => {
    const point = await pointAt(tx, pointId);
    mustRun(point);
    await tx
      .insertInto('training_signal')
      .values({
        ...{ signal_id: commandId, session_id: point.sessionId, point_id: pointId, place_id: point.place, kind, note },
        ...{ by_account: actor.accountId, at: clock.now(), command_id: commandId },
      })
      .execute();
    return {};
  },
});
