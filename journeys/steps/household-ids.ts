import assert from 'node:assert/strict';
import { caseIds } from '../../tools/season/case-ids.ts';
import type { Hand } from '../../tools/season/hand.ts';
import type { SyntheticHousehold } from '../../tools/synth/synthetic-commune-types.ts';

/** Each household of a round with the id the registry knows it by: its own, or that of its row in the workbook. */
export async function householdIds(
  desk: Hand,
  roundId: string,
  villageOf: (index: number) => string,
  households: readonly SyntheticHousehold[],
): Promise<ReadonlyMap<SyntheticHousehold, string>> {
  const { byNumber, all } = await caseIds(desk, roundId);
  const idOf = (one: SyntheticHousehold) =>
    all.has(one.householdId) ? one.householdId : byNumber.get(`${villageOf(one.villageIndex)}|${one.number}`);
  return new Map(households.map((one) => [one, idOf(one) ?? assert.fail(`no household ${one.number}`)]));
}
