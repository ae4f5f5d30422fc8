import { cellText } from '@ra-soat/domain/reports/cell-text.ts';
import type { TableColumn } from '@ra-soat/domain/reports/table-layout.ts';
import type { Cell, TableRow } from '@ra-soat/domain/reports/table.ts';
import { measureWords } from '@ra-soat/domain/words/reports.vi.ts';
import { defineQuery } from '../platform/query.ts';
import { loadRound, roundSite } from '../platform/rounds.ts';
import { reportTable } from './contract.ts';
import { reportChecks } from './report-checks.ts';
import { roundFigures } from './round-figures.ts';
import { refuseWithoutOpening } from './standard-line.ts';
import { standardsOf } from '../platform/cases-by.ts';
import { layoutOf, tableRows } from './table-rows.ts';

export function shownColumn({ number, groups, title, numberText }: TableColumn) {
  return {
    id: String(number),
    group: groups.length === 0 ? null : groups.join(' – '),
    label: title,
    numberRow: numberText,
  };
}

/** A count stays a number; rates and "–" are texts as printed. */
function shownCell(cell: Cell): number | string {
  return cell.kind === 'count' ? cell.value : cellText(cell);
}

export function shownRow(row: TableRow) {
  const isUnit = row.kind === 'unit';
  return {
    unit: isUnit ? row.label : `${row.order} ${row.label}`.trim(),
    unitId: row.unitId ?? null,
    section: !isUnit,
    measure: row.measure ? measureWords[row.measure] : null,
    missing: row.missing,
    cells: row.cells.map(shownCell),
  };
}

export const reportTableQuery = defineQuery(reportTable, {
  verb: 'report.read',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId, code, standard, layout: kind }, request) => {
    const figures = await roundFigures(request, roundId, { standard });
    refuseWithoutOpening(figures.by, code);
    const layout = layoutOf(code, kind);
    return {
      code,
      circular: layout.circularNumber ?? '',
      title: layout.title,
      stage: figures.stage,
      standards: standardsOf((await loadRound(request.tx, roundId)).state),
      standard: figures.by.standard,
      standardLine: figures.by.line,
      columns: layout.columns.map(shownColumn),
      rows: tableRows(layout, figures).map(shownRow),
      checks: await reportChecks(request.tx, figures),
    };
  },
});
