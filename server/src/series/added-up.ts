import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';
import type { StoredFigure } from './series-rows.ts';

interface OldProvince {
  readonly area: string;
  readonly name: string;
}

/** The provinces of before 01/7/2025 that went whole into a province of today; none for any other area. */
export async function oldProvincesOf(tx: Tx, area: string): Promise<OldProvince[]> {
  const { rows } = await sql<OldProvince>`
    select p.place_id as area, p.name from place_link l join place p on p.place_id = l.old_id
    where l.new_id = ${area} and l.relation = 'province' order by p.code`.execute(tx);
  return rows;
}

const counts: ReadonlySet<string> = new Set(['poorHouseholds', 'nearPoorHouseholds', 'listedHouseholds']);

/** Counts of the old provinces added up where each of them has the number from one source; never a rate. */
export function addedUp(
  area: string,
  areaName: string,
  olds: readonly OldProvince[],
  figures: readonly StoredFigure[],
): StoredFigure[] {
  const national = figures.filter(({ measure, flags }) => counts.has(measure) && !flags.includes('localStandard'));
  const cells = Map.groupBy(national, (one) => [one.source, one.year, one.standard, one.measure].join(' '));
  return [...cells.values()].flatMap((parts) => {
    const [first] = parts;
    if (first === undefined || new Set(parts.map((one) => one.area)).size < olds.length) return [];
    const value = parts.reduce((sum, one) => sum + one.value, 0);
    const flags = [...new Set(parts.flatMap((one) => one.flags))];
    return [{ ...first, area, areaName, value, mark: 'derived', document: '', note: '', flags, version: 1 }];
  });
}
