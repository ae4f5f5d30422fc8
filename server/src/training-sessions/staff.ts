import { sql } from 'kysely';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { trainingSessionOf, trainingSessionSite } from '../platform/training-session-of.ts';
import { trainingStaff } from './contract.ts';
import { refuseOver } from './session-rows.ts';

/** Who is on duty, whole: the command keeps who was there before. */
export const trainingStaffCommand = defineCommand(trainingStaff, {
  verb: 'training.manage',
  site: ({ sessionId }, { tx, actor }) => trainingSessionSite(tx, actor, sessionId),
  handle: async ({ sessionId, staff }, { tx }) => {
    const session = await trainingSessionOf(tx, sessionId);
    refuseOver(session);
    const subjects = [...new Set(staff.flatMap(({ subjectId }) => subjectId ?? []))];
    const { rows } = await sql<{ count: number }>`
      select count(*) from training_subject
      where campaign_id = ${session.campaignId} and subject_id = any (${subjects}::uuid[])`.execute(tx);
    if (rows[0]?.count !== subjects.length) throw new Problem('TRAINING_SUBJECT_UNKNOWN');
    await tx.deleteFrom('training_staff').where('session_id', '=', sessionId).execute();
    if (staff.length === 0) return {};
    await tx
      .insertInto('training_staff')
      .values(
        staff.map(({ staffId, account, name, unit, duty, subjectId, minutes }) => ({
          ...{ staff_id: staffId, session_id: sessionId, campaign_id: session.campaignId, place_id: session.place },
          ...{ account_id: account, name, unit, duty, subject_id: subjectId, minutes },
        })),
      )
      .execute();
    return {};
  },
});
