import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { duplicateWords } from '@ra-soat/domain/words/duplicates.vi.ts';
import { lockCase } from '../platform/cases.ts';
import { defineCommand } from '../platform/command.ts';
import { onCase } from '../platform/events.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound, roundSite, type LoadedRound } from '../platform/rounds.ts';
import { duplicateApart, duplicateMerge } from './contract.ts';
import { writeMovement } from './household-events.ts';
import { checkDay, judge, lastJudgement, livingIn, pairOf, type Living } from './judgement.ts';

const ended = ['CLOSED', 'DECIDED'];

/** The case of the household that goes ends as a duplicate. */
async function endCase(request: CommandRequest, round: LoadedRound, merged: Living, on: string, reason: string) {
  if (merged.stage === null || merged.stage === 'CLOSED') return;
  const { householdId } = merged;
  const lock = () => lockCase(request.tx, round.roundId, householdId);
  if (merged.stage === 'SIDELINED') await onCase(request, round, await lock(), { kind: 'case.resume', reason }, on);
  const sideline = { kind: 'case.sideline', state: 'DUPLICATE', reason } as const;
  await onCase(request, round, await lock(), sideline, on);
  await onCase(request, round, await lock(), { kind: 'case.close', reason }, on);
}

/** A household with a live case stays: the review must not be lost with the one that goes. */
function checkCases(kept: Living, merged: Living): void {
  if (merged.stage === 'DECIDED') throw new Problem('MERGE_DECIDED');
  const keptLives = kept.stage !== null && kept.stage !== 'CLOSED';
  if (merged.stage !== null && !ended.includes(merged.stage) && !keptLives) throw new Problem('MERGE_KEEPS_LISTED');
}

export const duplicateMergeCommand = defineCommand(duplicateMerge, {
  verb: 'duplicate.judge',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: async ({ roundId, keptId, mergedId, on, reason }, request) => {
    const { tx } = request;
    checkDay(request, on);
    const round = await loadRound(tx, roundId, 'share');
    const pair = pairOf(keptId, mergedId);
    const last = await lastJudgement(tx, pair);
    if (keptId === mergedId || last?.verdict === 'merged') throw new Problem('ALREADY_EXISTS');
    const kept = await livingIn(tx, round.commune, roundId, keptId);
    const merged = await livingIn(tx, round.commune, roundId, mergedId);
    checkCases(kept, merged);
    const movementId = randomUUID();
    await writeMovement(request, { movementId, commune: round.commune, on }, [
      { ...kept, body: { role: 'kept', with: mergedId, reason } },
      { ...merged, body: { role: 'merged', into: keptId, reason } },
    ]);
    await endCase(request, round, merged, on, duplicateWords.mergedInto(kept.head, reason));
    await sql`update household_place set to_on = greatest(from_on, ${on}::date)
      where household_id = ${mergedId} and to_on is null`.execute(tx);
    const said = {
      commune: round.commune,
      villageId: merged.villageId,
      verdict: 'merged',
      keptId,
      movementId,
    } as const;
    await judge(request, pair, (last?.seq ?? 0) + 1, { ...said, on, reason });
    return {};
  },
});

export const duplicateApartCommand = defineCommand(duplicateApart, {
  verb: 'duplicate.judge',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: async ({ roundId, householdId, otherId, on, reason }, request) => {
    const { tx } = request;
    checkDay(request, on);
    const { commune } = await loadRound(tx, roundId, 'share');
    const pair = pairOf(householdId, otherId);
    const last = await lastJudgement(tx, pair);
    if (last && last.verdict !== 'undone') throw new Problem('ALREADY_EXISTS');
    const { villageId } = await livingIn(tx, commune, roundId, pair.one);
    await livingIn(tx, commune, roundId, pair.other);
    const said = { commune, villageId, verdict: 'apart', keptId: null, movementId: null, on, reason } as const;
    await judge(request, pair, (last?.seq ?? 0) + 1, said);
    return {};
  },
});
