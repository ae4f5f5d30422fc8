import type { Site } from './access.ts';
import type { Tx } from './database.ts';
import { Problem } from './problem.ts';

/** Where a village stands. */
export async function villageSite(tx: Tx, villageId: string): Promise<Site> {
  const village = await tx
    .selectFrom('village')
    .select('commune_id')
    .where('village_id', '=', villageId)
    .executeTakeFirst();
  if (!village) throw new Problem('NOT_FOUND');
  return { place: village.commune_id, village: villageId };
}
