import type { Grant } from './access.ts';
import { setScope, type Tx } from './database.ts';
import { scopeUnder } from './scope-under.ts';

/**
 * Plans, letters, tasks and inspections name no household: whoever holds a role at a place works with those of that
 * place, also the ministry, which may read no household. The verb is judged by the door, or by the grants passed in.
 */
export async function seeOwnPlaces(tx: Tx, grants: readonly Grant[]): Promise<void> {
  const places = grants.flatMap(({ placeId }) => placeId ?? []);
  const villages = grants.flatMap(({ villageId }) => villageId ?? []);
  return setScope(tx, await scopeUnder(tx, places, villages));
}
