import { sql } from 'kysely';
import { may } from '@ra-soat/domain/access/may.ts';
import { roleIds } from '@ra-soat/domain/access/role.ts';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Actor, Site } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';

interface Row {
  commune_id: string;
  village_id: string;
  held: boolean;
}

/**
 * Where a form from the field belongs, for who may hand it in: whoever surveys there or ever did, and the officers of
 * the commune. A right that ended loses no work; a stranger learns nothing.
 */
export async function deliverySite(
  { roundId, householdId }: { roundId: string; householdId: string },
  { tx, actor, today }: { tx: Tx; actor: Actor; today: IsoDate },
): Promise<Site> {
  const roles = roleIds.filter((role) => may(role, 'survey.enter', today));
  const { rows } = await sql<Row>`
    select * from delivery_place(${householdId}, ${roundId}, ${actor.accountId}, ${roles}, ${today})`.execute(tx);
  const [place] = rows;
  if (!place) throw new Problem('NOT_FOUND');
  if (!place.held) throw new Problem('NOT_ALLOWED');
  return { place: place.commune_id, village: place.village_id, household: householdId };
}
