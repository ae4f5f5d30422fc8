import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { loadRound, roundSite } from '../platform/rounds.ts';
import { householdsImport } from './contract.ts';

/** Takes a stored workbook in as a job: the answer says where to ask how far it is. */
export const householdsImportCommand = defineCommand(householdsImport, {
  verb: 'list.import',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: async (body, { tx, actor, clock, commandId }) => {
    const { importId, roundId, file, fileName } = body;
    const round = await loadRound(tx, roundId, 'share');
    if (round.state.stage !== 'LISTING') throw new Problem('REVIEW_REFUSED', { review: { code: 'listAlreadyClosed' } });
    const blob = await tx.selectFrom('blob').select('sha256').where('sha256', '=', file).executeTakeFirst();
    if (!blob) throw new Problem('NOT_FOUND');
    const busy = await tx
      .selectFrom('import_batch')
      .select('import_id')
      .where('round_id', '=', roundId)
      .where('state', 'in', ['waiting', 'working'])
      .executeTakeFirst();
    if (busy) throw new Problem('IMPORT_RUNNING');
    await tx
      .insertInto('import_batch')
      .values({
        import_id: importId,
        round_id: roundId,
        commune_id: round.commune,
        sha256: file,
        file_name: fileName,
        command_id: commandId,
        options: JSON.stringify(body),
        account_id: actor.accountId,
        state: 'waiting',
        outcome: '{}',
        started_at: clock.now(),
      })
      .execute();
    return { importId };
  },
});
