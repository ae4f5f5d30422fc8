import { sql } from 'kysely';
import type { Counted } from '@ra-soat/domain/reports/movement-counts.ts';
import type { Tx } from '../platform/database.ts';
import type { RoundFigures } from './round-figures.ts';

/** What the opening is compared with, by village. */
export interface PreviousSides {
  readonly poor: ReadonlyMap<string, Counted>;
  readonly nearPoor: ReadonlyMap<string, Counted>;
}

/**
 * The registry on the day the round was opened: what the last annual decision left standing. Undefined in the first
 * round under a standard, when there is nothing to open with.
 */
export async function previousSides(tx: Tx, { frame, by }: RoundFigures): Promise<PreviousSides | undefined> {
  const { rows } = await sql<{ village_id: string; class: string; households: number; persons: number }>`
    select village_id, class, count(*)::integer as households, sum(persons)::integer as persons
    from household_status
    where village_id in (select villages_under(${frame.commune}, ${frame.openedOn})) and standard_id = ${by.standard}
      and from_on <= ${frame.openedOn} and (to_on is null or to_on >= ${frame.openedOn})
    group by village_id, class`.execute(tx);
  if (rows.length === 0) return undefined;
  const of = (found: string) =>
    new Map(
      rows
        .filter((row) => row.class === found)
        .map(({ village_id, households, persons }) => [village_id, { households, persons }]),
    );
  return { poor: of('POOR'), nearPoor: of('NEAR_POOR') };
}
