import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { loadRound, roundSite } from '../platform/rounds.ts';
import { branchListImport } from './contract.ts';

/** Takes a stored list in as a job; nothing is matched before the answer. */
export const branchListImportCommand = defineCommand(branchListImport, {
  verb: 'list.import',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: async ({ listId, roundId, branch, asOf, file, fileName }, { tx, actor, clock, commandId }) => {
    const round = await loadRound(tx, roundId, 'share');
    if (asOf > clock.today()) throw new Problem('REVIEW_REFUSED', { review: { code: 'dateInFuture' } });
    const blob = await tx.selectFrom('blob').select('sha256').where('sha256', '=', file).executeTakeFirst();
    if (!blob) throw new Problem('NOT_FOUND');
    await tx
      .insertInto('branch_list')
      .values({
        list_id: listId,
        round_id: roundId,
        commune_id: round.commune,
        branch,
        as_of: asOf,
        sha256: file,
        file_name: fileName,
        account_id: actor.accountId,
        command_id: commandId,
        state: 'waiting',
        started_at: clock.now(),
      })
      .execute();
    return { listId };
  },
});
