import { sql } from 'kysely';
import type { LoadedCase } from '../platform/cases.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';

export interface OpenPaper {
  readonly paperId: string;
  readonly state: 'first' | 'differs';
  /** Version of the household's form when the keying began. */
  readonly basis: number;
}

/** The paper of a household that is being keyed; there is one at a time. */
export async function openPaper(
  tx: Tx,
  { householdId, roundId }: Pick<LoadedCase, 'householdId' | 'roundId'>,
): Promise<OpenPaper | undefined> {
  const { rows } = await sql<{ paper_id: string; state: OpenPaper['state']; basis: number }>`
    select paper_id, state, basis from keyed_paper
    where household_id = ${householdId} and round_id = ${roundId} and state in ('first', 'differs')`.execute(tx);
  const [row] = rows;
  return row && { paperId: row.paper_id, state: row.state, basis: row.basis };
}

export function versionOf({ state }: Pick<LoadedCase, 'state'>): number {
  return state?.survey?.version ?? 0;
}

/** The named paper, if it waits in that state and nothing newer of the household was recorded meanwhile. */
export async function waitingPaper(
  tx: Tx,
  kase: LoadedCase,
  paperId: string,
  state: OpenPaper['state'],
): Promise<OpenPaper> {
  const paper = await openPaper(tx, kase);
  if (paper?.paperId !== paperId || paper.state !== state) throw new Problem('KEYING_NOT_WAITING');
  if (paper.basis !== versionOf(kase)) throw new Problem('KEYING_OVERTAKEN');
  return paper;
}

/** How a paper stands from now on. */
export async function endPaper(
  tx: Tx,
  { householdId, paperId }: { readonly householdId: string; readonly paperId: string },
  change: { state: string; version?: number; ended_by: string; reason?: string },
): Promise<void> {
  await tx
    .updateTable('keyed_paper')
    .set(change)
    .where('household_id', '=', householdId)
    .where('paper_id', '=', paperId)
    .execute();
}
