import { mayAt } from '../platform/access.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { exportRecord, type ExportKind } from './contract.ts';

/** Files of one round of one commune. */
const ofRound: readonly ExportKind[] = ['lists', 'national', 'survey', 'insurance', 'handout'];

/** The trace comes before the file: without it nothing is made. */
export const exportRecordCommand = defineCommand(exportRecord, {
  verb: 'household.read',
  site: ({ place }) => ({ place }),
  handle: async (body, { tx, actor, clock, commandId }) => {
    const { exportId, place, kind, on, roundId, purpose, recipient, withNumbers } = body;
    if (withNumbers && !(await mayAt(tx, actor, 'citizen.read', { place }, clock.today()))) {
      throw new Problem('NOT_ALLOWED');
    }
    if (ofRound.includes(kind) || roundId !== undefined) {
      const round = await tx
        .selectFrom('round')
        .select('round_id')
        .where('round_id', '=', roundId ?? null)
        .where('commune_id', '=', place)
        .executeTakeFirst();
      if (!round) throw new Problem('EXPORT_NEEDS_ROUND');
    }
    await tx
      .insertInto('export_log')
      .values({
        ...{ export_id: exportId, place_id: place, kind, on_date: on, round_id: roundId ?? null, purpose, recipient },
        ...{ with_numbers: withNumbers, account_id: actor.accountId, recorded_on: clock.today() },
        ...{ command_id: commandId, recorded_at: clock.now() },
      })
      .execute();
    return {};
  },
});
