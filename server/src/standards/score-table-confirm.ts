import { confirmTable } from '@ra-soat/domain/assessment/check-score-table.ts';
import type { ScoreTable } from '@ra-soat/domain/assessment/score-table.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { scoreTableConfirm } from './contract.ts';
import { formOfTable, refuseTable } from './score-table-load.ts';

async function stored(tx: Tx, tableId: string): Promise<{ place: string; table: ScoreTable }> {
  const row = await tx
    .selectFrom('score_table')
    .select(['place_id', 'body', 'status', 'confirmed_by'])
    .where('table_id', '=', tableId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  const status = row.status === 'confirmed' ? 'confirmed' : 'draft';
  return { place: row.place_id, table: { ...(row.body as ScoreTable), status, confirmedBy: row.confirmed_by } };
}

/** From now on the table scores, from its first day; what was typed twice must agree with what is in it. */
export const scoreTableConfirmCommand = defineCommand(scoreTableConfirm, {
  verb: 'standard.confirm',
  site: async ({ tableId }, { tx }) => ({ place: (await stored(tx, tableId)).place }),
  handle: async ({ tableId, controlTotals }, { tx, actor, clock }) => {
    const { table } = await stored(tx, tableId);
    if (table.demonstration) throw new Problem('DEMONSTRATION_TABLE');
    const confirmed = confirmTable({ ...table, controlTotals }, actor.accountId, formOfTable(table));
    if (!confirmed.ok) refuseTable(confirmed.problems);
    await tx
      .updateTable('score_table')
      .set({ status: 'confirmed', confirmed_by: actor.accountId, confirmed_at: clock.now() })
      .where('table_id', '=', tableId)
      .execute();
    return {};
  },
});
