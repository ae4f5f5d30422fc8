import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { duplicateWords } from '@ra-soat/domain/words/duplicates.vi.ts';
import { lockCases } from '../platform/cases.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { onCase } from '../platform/events.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound, roundSite, type LoadedRound } from '../platform/rounds.ts';
import { duplicateUndo } from './contract.ts';
import { writeMovement } from './household-events.ts';
import { checkDay, judge, lastJudgement, livingIn, pairOf } from './judgement.ts';

/** Where the merged household lived last. */
async function reopenPlace(tx: Tx, householdId: string, commune: string): Promise<string> {
  const { rows } = await sql<{ village_id: string }>`
    update household_place set to_on = null where household_id = ${householdId} and commune_id = ${commune}
      and from_on = (select max(from_on) from household_place p where p.household_id = ${householdId})
    returning village_id`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row.village_id;
}

/** A decision that names one of the two since the merge rests on it. */
async function checkUndecided(tx: Tx, households: readonly string[], since: string): Promise<void> {
  const { rows } = await sql`
    select from decision_line l join decision d using (decision_id)
    where l.household_id = any (${households}::uuid[]) and d.decided_on >= ${since} limit 1`.execute(tx);
  if (rows.length > 0) throw new Problem('MERGE_DECIDED');
}

/** The case that ended as a duplicate goes on. */
async function reopenCase(
  request: CommandRequest,
  round: LoadedRound,
  householdId: string,
  on: string,
  reason: string,
) {
  const [kase] = await lockCases(request.tx, round.roundId, [householdId]);
  if (kase?.state?.stage !== 'CLOSED' || kase.state.sideState !== 'DUPLICATE') return;
  await onCase(request, round, kase, { kind: 'case.reopen', reason, paper: duplicateWords.undoPaper }, on);
}

export const duplicateUndoCommand = defineCommand(duplicateUndo, {
  verb: 'duplicate.judge',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: async ({ roundId, householdId, otherId, on, reason }, request) => {
    const { tx } = request;
    const round = await loadRound(tx, roundId, 'share');
    const pair = pairOf(householdId, otherId);
    const last = await lastJudgement(tx, pair);
    if (last?.verdict !== 'merged' || last.keptId === null) throw new Problem('MERGE_NOT_THERE');
    checkDay(request, on, last.on);
    const { keptId } = last;
    const mergedId = keptId === pair.one ? pair.other : pair.one;
    await checkUndecided(tx, [keptId, mergedId], last.on);
    const kept = await livingIn(tx, round.commune, roundId, keptId);
    const villageId = await reopenPlace(tx, mergedId, round.commune);
    await reopenCase(request, round, mergedId, on, reason);
    const movementId = randomUUID();
    await writeMovement(request, { movementId, commune: round.commune, on }, [
      { ...kept, body: { role: 'kept', undone: true, with: mergedId, reason } },
      { householdId: mergedId, villageId, body: { role: 'merged', undone: true, into: keptId, reason } },
    ]);
    const said = { commune: round.commune, villageId, verdict: 'undone', keptId, movementId } as const;
    await judge(request, pair, last.seq + 1, { ...said, on, reason });
    return {};
  },
});
