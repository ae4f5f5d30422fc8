import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { RoundFrame } from './round-frame.ts';

/** What the papers of a commune say of it outside any round. */
export type CommuneFrame = Pick<RoundFrame, 'unit' | 'shortName' | 'superior' | 'sample'>;

/** Of a commune, or of a unit above it that issues a paper. */
export async function communeFrame(tx: Tx, place: string): Promise<CommuneFrame> {
  const { rows } = await sql<CommuneFrame>`
    select place.name as unit, place.short_name as "shortName", coalesce(superior.name, '') as superior,
           exists (select from installation where key = 'sampleData' and value = 'true') as sample
    from place left join place superior on superior.place_id = place.parent_id
    where place.place_id = ${place}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}
