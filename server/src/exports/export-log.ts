import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { exportKind } from './contract.ts';

/** A recorded export; unknown ones are refused, and so are lines that a door wrote itself. */
export async function exportOf(tx: Tx, exportId: string) {
  const row = await tx
    .selectFrom('export_log')
    .selectAll()
    .where('export_id', '=', exportId)
    .where('command_id', 'is not', null)
    .executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return { ...row, kind: exportKind.parse(row.kind) };
}
