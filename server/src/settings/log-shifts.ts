import type { CommandRequest } from '../platform/request.ts';
import { moveAnswerDays } from '../platform/move-answer-days.ts';
import type { Shift } from './deadline-shifts.ts';

const AT_ONCE = 1_000;

/**
 * Keeps which days moved through the command, so that the officers of those rounds can read why. Lists that hang are
 * counted anew by whoever reads them; the day by which a complaint must be answered is kept and moves here.
 */
export async function logShifts({ tx, commandId, clock }: CommandRequest, shifts: readonly Shift[]): Promise<void> {
  const changed_at = clock.now();
  const rows = shifts.map(({ commune, roundId, villageId, step, before, after }, position) => ({
    commune_id: commune,
    command_id: commandId,
    position,
    round_id: roundId,
    village_id: villageId,
    step,
    before_on: before,
    after_on: after,
    changed_at,
  }));
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    await tx
      .insertInto('deadline_change')
      .values(rows.slice(at, at + AT_ONCE))
      .execute();
  }
  const moved = shifts.flatMap(({ step, roundId, villageId, of, after }) =>
    step === 'objection' && villageId && of ? [{ roundId, villageId, receivedOn: of, answerBy: after }] : [],
  );
  await moveAnswerDays(tx, moved);
}
