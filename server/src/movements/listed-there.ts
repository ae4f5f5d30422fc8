import { communesListing } from '../platform/communes-listing.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import type { PersonFacts } from './write-people.ts';

/** Whoever still belongs to a household of another commune is sent from there first. */
export async function refuseListedElsewhere(
  { tx, keys }: CommandRequest,
  { householdId, commune }: { readonly householdId: string; readonly commune: string },
  coming: readonly PersonFacts[],
): Promise<void> {
  for (const { citizenNumber } of coming) {
    const { elsewhere } = await communesListing(tx, keys, householdId, citizenNumber, commune);
    if (elsewhere.length > 0) throw new Problem('MOVE_FROM_THERE', { values: { communes: elsewhere.join(', ') } });
  }
}
