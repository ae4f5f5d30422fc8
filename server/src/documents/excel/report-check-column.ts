import type { Worksheet } from 'exceljs';
import { columnLetters } from '@ra-soat/domain/reports/cell-text.ts';
import { reportWords } from '@ra-soat/domain/words/documents.vi.ts';
import type { ReportLayout } from './report-layout.ts';
import type { ReportSheet } from './report-sheet.ts';
import { FONT, putText } from './sheet-style.ts';

/** From the letter of a column of the table (counted from 1) to the formula that must be 0 or TRUE in its row. */
type CheckOf = (at: (column: number) => string) => string;

function sumsTo(columns: number, first: number): CheckOf {
  const last = first + columns - 1;
  // Tổng số − Kinh − every minority column: 0 when it balances.
  return (at) => `${at(first)}-SUM(${at(first + 2)}:${at(last)})`;
}

/** The checks that the templates carry beside the table (reports.md §4: 1, 4, 7), each with its heading. */
function checksOf({ layout }: ReportSheet): { readonly title: string; readonly of: CheckOf }[] {
  const { code, columns } = layout;
  const words = reportWords.checks;
  if (code === 'R2' || code === 'R3') {
    return [
      {
        title: words.closing,
        of: (at) => `${at(9)}-(${at(1)}-${at(2)}-${at(3)}-${at(4)}+${at(5)}+${at(6)}+${at(7)}+${at(8)})`,
      },
    ];
  }
  if (code === 'R4' || code === 'R6') {
    const from = columns.findIndex(({ groups }) => groups.length > 0) + 1;
    const sign = code === 'R4' ? '>=3' : '<3';
    const of: CheckOf = (at) => `IF(N(${at(1)})=0,"",SUM(${at(from)}:${at(columns.length)})/${at(1)}${sign})`;
    return [{ title: code === 'R4' ? words.poorLacks : words.nearPoorLacks, of }];
  }
  if (code !== 'R9') return [];
  const half = columns.length / 2;
  return [
    { title: words.peoplesPoor, of: sumsTo(half, 1) },
    { title: words.peoplesNearPoor, of: sumsTo(half, half + 1) },
  ];
}

/** Beside the table and outside the print area, so that whoever edits a figure sees at once whether it still agrees. */
export function checkColumns(sheet: Worksheet, report: ReportSheet, place: ReportLayout): void {
  checksOf(report).forEach(({ title, of }, check) => {
    const column = place.columns + 2 + check;
    putText(sheet, [place.headRow, column, place.numberRow, column], title, { size: 10, italic: true });
    sheet.getColumn(column).width = 22;
    report.rows.forEach((row, index) => {
      if (row.cells.some(({ kind }) => kind === 'notReviewed')) return;
      const line = place.firstRow + index;
      const cell = sheet.getCell(line, column);
      cell.value = { formula: of((number) => `${columnLetters(place.leading + number)}${line}`) };
      cell.font = { name: FONT, size: 10, italic: true };
    });
  });
}
