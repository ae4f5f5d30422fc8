import type { Tx } from '../../platform/database.ts';
import { Problem } from '../../platform/problem.ts';

export interface PaperSet {
  readonly set_id: string;
  readonly round_id: string;
  readonly commune_id: string;
  readonly state: string;
  readonly asked_on: string;
}

export async function paperSetRow(tx: Tx, setId: string): Promise<PaperSet> {
  const row = await tx
    .selectFrom('paper_set')
    .select(['set_id', 'round_id', 'commune_id', 'state', 'asked_on'])
    .where('set_id', '=', setId)
    .executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}
