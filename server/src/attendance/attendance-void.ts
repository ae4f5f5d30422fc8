import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { siteOfPoint } from './attendance-mark.ts';
import { attendanceVoid } from './contract.ts';

export const attendanceVoidCommand = defineCommand(attendanceVoid, {
  verb: 'training.teach',
  site: siteOfPoint,
  handle: async ({ pointId, half, personId, reason }, { tx, clock, actor }) => {
    const voided = await tx
      .updateTable('training_attendance')
      .set({ voided_at: clock.now(), voided_by: actor.accountId, void_reason: reason })
      .where('point_id', '=', pointId)
      .where('half', '=', half)
      .where('person_id', '=', personId)
      .where('voided_at', 'is', null)
      .executeTakeFirst();
    if (voided.numUpdatedRows === 0n) throw new Problem('NOT_MARKED');
    return {};
  },
});
