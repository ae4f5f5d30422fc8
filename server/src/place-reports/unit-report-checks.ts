import { columnLetters } from '@ra-soat/domain/reports/cell-text.ts';
import type { CheckFinding } from '@ra-soat/domain/reports/check-finding.ts';
import { checkUnit } from '@ra-soat/domain/reports/check-unit.ts';
import type { CheckedUnit } from '@ra-soat/domain/reports/checked-unit.ts';
import type { Counted, Measure, MovementCounts, MovementRow } from '@ra-soat/domain/reports/movement-counts.ts';
import { sayFinding } from '@ra-soat/domain/words/say-finding.ts';
import { unitReportWords as words } from '@ra-soat/domain/words/unit-report.vi.ts';
import {
  unitReportLayouts,
  type CellFault,
  type FigureLine,
  type ReadTable,
  type UnitReportCode,
} from './unit-report-table.ts';

const leadingOf = (code: UnitReportCode) => (unitReportLayouts[code].rows.length > 0 ? 3 : 2);

/** The lines of one unit, of all tables. */
type OfUnit = readonly FigureLine[];

const value = (lines: OfUnit, code: UnitReportCode, measure: Measure | null, column: number): number =>
  lines.find((line) => line.code === code && line.measure === measure)?.cells.get(column) ?? 0;

function movement(lines: OfUnit, code: 'R2' | 'R3'): MovementCounts {
  const row = (measure: Measure): MovementRow => {
    const at = (column: number) => value(lines, code, measure, column);
    return { 1: at(1), 2: at(2), 3: at(3), 4: at(4), 5: at(5), 6: at(6), 7: at(7), 8: at(8), 9: at(9) };
  };
  return { households: row('households'), persons: row('persons') };
}

const isReviewed = (lines: OfUnit) => lines.every(({ cells }) => [...cells.values()].every((cell) => cell !== null));

/** A unit of the file as the checks read it: of each table that the file holds. */
function checkedUnit(unitId: string, lines: OfUnit): CheckedUnit {
  const has = (code: UnitReportCode) => lines.some((line) => line.code === code);
  const pair = (households: number, persons: number): Counted => ({
    households: value(lines, 'R1', null, households),
    persons: value(lines, 'R1', null, persons),
  });
  return {
    unitId,
    name: lines[0]?.name ?? '',
    ...(has('R1') && { r1: { population: pair(1, 2), poor: pair(3, 5), nearPoor: pair(7, 9) } }),
    ...(has('R2') && { r2: movement(lines, 'R2') }),
    ...(has('R3') && { r3: movement(lines, 'R3') }),
  };
}

/** Where the doubted cell of a finding stands in the file. */
function located(finding: CheckFinding, lines: readonly FigureLine[]): CellFault[] {
  const code = (['R1', 'R2', 'R3'] as const).find((one) => one === finding.report);
  if (!code) return [];
  const own = lines.filter((line) => line.code === code && line.key === finding.unitId);
  const line = own.find(({ measure }) => measure === null || measure === finding.measure) ?? own[0];
  if (!line) return [];
  const column = columnLetters(leadingOf(code) + (finding.column ?? 1));
  return [{ sheet: code, row: line.row, column, message: sayFinding(finding) }];
}

/** Lines that a row of sums adds up: the units of its area, or all of them. */
function addends(sum: FigureLine, lines: readonly FigureLine[]): readonly FigureLine[] {
  const area = sum.key.replace('area ', '');
  return lines.filter(
    ({ kind, measure, key }) =>
      kind === 'unit' && measure === sum.measure && (sum.kind === 'total' || key.startsWith(`${area} `)),
  );
}

function sumFindings({ code, lines }: ReadTable): CheckFinding[] {
  return lines
    .filter(({ kind }) => kind !== 'unit')
    .flatMap((sum) =>
      [...sum.cells].flatMap(([column, found]): CheckFinding[] => {
        const expected = addends(sum, lines).reduce((total, { cells }) => total + (cells.get(column) ?? 0), 0);
        if (found === null || found === expected) return [];
        const measure = sum.measure ?? (column === 2 || column === 5 || column === 9 ? 'persons' : 'households');
        const cell = { unitId: sum.key, unit: sum.name, report: code, column, measure } as const;
        return [{ check: 13, code: 'sumDiffers', ...cell, expected, found }];
      }),
    );
}

function shapeFaults(tables: readonly ReadTable[]): CellFault[] {
  const names = new Map(tables.flatMap(({ lines }) => lines).map(({ key, name }) => [key, name]));
  return tables.flatMap(({ code, lines }): CellFault[] => {
    const measures = leadingOf(code) === 3 ? (['households', 'persons'] as const) : [null];
    return [...names].flatMap(([key, name]): CellFault[] => {
      const own = lines.filter((line) => line.key === key);
      const row = own.at(-1)?.row ?? lines.at(-1)?.row ?? 1;
      const at = (column: string, message: string): CellFault => ({ sheet: code, row, column, message });
      if (own.length === 0) return [at('B', words.missingIn(name, code))];
      if (measures.some((measure) => own.filter((line) => line.measure === measure).length > 1)) {
        return [at('B', words.twice(name))];
      }
      if (own.length < measures.length) return [at('C', words.noMeasure)];
      const cells = own.flatMap((line) => [...line.cells.values()]);
      const half = own[0]?.kind === 'unit' && cells.includes(null) && cells.some((cell) => cell !== null);
      return half ? [at('B', words.halfReviewed)] : [];
    });
  });
}

/** Everything that does not fit or add up in the tables of a unit's report, by its place in the file. */
export function unitReportFaults(tables: readonly ReadTable[]): readonly CellFault[] {
  const read = [...tables.flatMap(({ faults }) => faults), ...shapeFaults(tables)];
  // What could not be read would be called wrong once more by every check that needs it.
  if (read.length > 0) return read;
  const lines = tables.flatMap((table) => table.lines);
  const units = Map.groupBy(
    lines.filter(({ kind }) => kind === 'unit'),
    ({ key }) => key,
  );
  const findings = [...units].flatMap(([key, own]) => (isReviewed(own) ? checkUnit(checkedUnit(key, own)) : []));
  return [...findings, ...tables.flatMap(sumFindings)].flatMap((finding) => located(finding, lines));
}
