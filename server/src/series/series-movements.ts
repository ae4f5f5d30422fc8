import { sql } from 'kysely';
import type { z } from 'zod';
import { missingInReport, missingTransfers } from '@ra-soat/domain/reports/missing-movements.ts';
import { withMissing } from '@ra-soat/domain/reports/realise-movements.ts';
import { closingByFormula, measures, type MovementCounts } from '@ra-soat/domain/reports/movement-counts.ts';
import type { Tx } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import { seriesMovements } from './contract.ts';
import { readMovementCounts } from './read-movement-counts.ts';

type Unit = z.output<(typeof seriesMovements)['output']>['units'][number];

/** The shipped source whose cells are those of R2 and R3. */
const SOURCE = 'daknong-movements-2024';

interface Cell {
  area: string;
  area_name: string;
  measure: string;
  value: number;
}

async function cellsOf(tx: Tx): Promise<Cell[]> {
  const { rows } = await sql<Cell>`
    select distinct on (f.area, f.measure) f.area, f.area_name, f.measure, f.value
    from official_figure f where source_id = ${SOURCE} order by f.area, f.measure, f.version desc`.execute(tx);
  return rows;
}

/** Districts in the order of their codes, each before its communes. */
async function unitsInOrder(tx: Tx, areas: readonly string[]) {
  const { rows } = await sql<{ area: string; district: boolean }>`
    select p.place_id as area, p.level = 'district' as district from place p
    where p.place_id = any (${[...areas]}::text[])
    order by case when p.level = 'district' then p.place_id else p.parent_id end, p.level <> 'district', p.name collate "vi-x-icu"`.execute(
    tx,
  );
  return rows;
}

const columns = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

function shownReport(report: 'R2' | 'R3', cells: ReadonlyMap<string, number>, counts: MovementCounts) {
  const printed = (measure: 'households' | 'persons') =>
    columns.map((column) => cells.get(`${report}.${measure}.${column}`) ?? null);
  return {
    report,
    households: printed('households'),
    persons: printed('persons'),
    closing: { households: closingByFormula(counts.households), persons: closingByFormula(counts.persons) },
    missing: [...missingInReport(report, counts)],
  };
}

/** What a unit's reports lack: each by itself, one against the other, and both together. */
export function unitMovements(cells: ReadonlyMap<string, number>): Pick<Unit, 'reports' | 'transfers' | 'completed'> {
  const r2 = readMovementCounts('R2', cells);
  const r3 = readMovementCounts('R3', cells);
  const reports = [...(r2 ? [shownReport('R2', cells, r2)] : []), ...(r3 ? [shownReport('R3', cells, r3)] : [])];
  if (!r2 || !r3) return { reports, transfers: [], completed: [] };
  const transfers = [...missingTransfers(r2, r3)];
  const of = (report: 'R2' | 'R3') => transfers.filter((one) => one.report === report);
  const completed = [
    ...missingInReport('R2', withMissing(r2, of('R2'))),
    ...missingInReport('R3', withMissing(r3, of('R3'))),
  ];
  return { reports, transfers, completed: transfers.length === 0 ? [] : completed };
}

export const seriesMovementsQuery = defineQuery(seriesMovements, {
  verb: 'place.read',
  answer: async (_, { tx }) => {
    const byArea = Map.groupBy(await cellsOf(tx), ({ area }) => area);
    const units: Unit[] = (await unitsInOrder(tx, [...byArea.keys()])).map(({ area, district }) => {
      const own = byArea.get(area) ?? [];
      const cells = new Map(own.map(({ measure, value }) => [measure, value]));
      return { area, name: own[0]?.area_name ?? area, district, ...unitMovements(cells) };
    });
    const source = await tx.selectFrom('series_source').selectAll().where('source_id', '=', SOURCE).executeTakeFirst();
    const reports = units.flatMap((unit) => unit.reports);
    return {
      source: source?.title ?? '',
      caveats: source?.caveats ?? [],
      units,
      rows: reports.length * measures.length,
      unbalanced: reports.flatMap(({ households, persons, closing }) => [
        ...(households[8] === closing.households ? [] : [1]),
        ...(persons[8] === closing.persons ? [] : [1]),
      ]).length,
    };
  },
});
