import { Problem } from './problem.ts';
import { holds, type Actor } from './access.ts';
import type { Tx } from './database.ts';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';

/** The place columns of what somebody learns: of the lowest unit where the person may learn. */
export interface LearnerPlace {
  readonly place_id: string;
  readonly commune_id: string | null;
  readonly village_id: string | null;
}

/** Where an account learns; throws NOT_ALLOWED when it may nowhere. */
export async function placeOfLearner(tx: Tx, actor: Actor, today: IsoDate): Promise<LearnerPlace> {
  const grants = holds(actor, 'training.learn', today);
  const village = grants.find(({ villageId }) => villageId !== null)?.villageId;
  if (village) {
    const row = await tx
      .selectFrom('village')
      .select('commune_id')
      .where('village_id', '=', village)
      .executeTakeFirstOrThrow();
    return { place_id: row.commune_id, commune_id: row.commune_id, village_id: village };
  }
  const places = grants.flatMap(({ placeId }) => placeId ?? []);
  if (places.length === 0) throw new Problem('NOT_ALLOWED');
  const units = await tx.selectFrom('place').select(['place_id', 'level']).where('place_id', 'in', places).execute();
  const commune = units.find(({ level }) => level === 'commune')?.place_id ?? null;
  const place = commune ?? units[0]?.place_id;
  if (!place) throw new Problem('NOT_ALLOWED');
  return { place_id: place, commune_id: commune, village_id: null };
}
