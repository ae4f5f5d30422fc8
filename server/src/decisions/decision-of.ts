import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';

export interface NamedDecision {
  readonly number: string;
  readonly effectiveOn: IsoDate;
}

/** The decision of the round which a later one names. */
export async function decisionOf(tx: Tx, roundId: string, decisionId: string): Promise<NamedDecision> {
  const row = await tx
    .selectFrom('decision')
    .select(['number', 'effective_on'])
    .where('decision_id', '=', decisionId)
    .where('round_id', '=', roundId)
    .executeTakeFirst();
  if (!row) throw new Problem('REVIEW_REFUSED', { review: { code: 'decisionUnknown' } });
  return { number: row.number, effectiveOn: row.effective_on };
}
