import { cellText } from '@ra-soat/domain/reports/cell-text.ts';
import type { TableColumn } from '@ra-soat/domain/reports/table-layout.ts';
import type { Cell, TableRow } from '@ra-soat/domain/reports/table.ts';
import { measureWords } from '@ra-soat/domain/words/reports.vi.ts';

/** A column as a screen shows it. */
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

/** A row as a screen shows it. */
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
