import type { Cell as ExcelCell, Workbook, Worksheet } from 'exceljs';
import exceljs from 'exceljs';
import { cellText, columnLetters } from '@ra-soat/domain/reports/cell-text.ts';
import type { Cell, TableRow } from '@ra-soat/domain/reports/table.ts';
import { paperWords, reportWords } from '@ra-soat/domain/words/documents.vi.ts';
import { fixedZip } from '../fixed-zip.ts';
import { placeAndDate, printable } from '../paper-text.ts';
import { headingCells } from './report-headings.ts';
import { checkColumns } from './report-check-column.ts';
import { reportFormula, reportLayout, type ReportLayout } from './report-layout.ts';
import { unitName, type ReportSheet } from './report-sheet.ts';
import { sheetPage } from './sheet-page.ts';
import { box, FONT, putText } from './sheet-style.ts';

/** Letters of the unit column that fit on one line. */
const UNIT_LETTERS = 26;

function head(sheet: Worksheet, report: ReportSheet, place: ReportLayout): void {
  const last = place.columns;
  const half = Math.max(place.leading, Math.floor(last * 0.45));
  report.office.forEach((line, at) => {
    putText(sheet, [at + 1, 1, at + 1, half], line, { bold: at === report.office.length - 1 });
  });
  putText(sheet, [1, half + 1, 1, last], paperWords.nation, { bold: true });
  putText(sheet, [2, half + 1, 2, last], paperWords.motto, { bold: true, underline: true });
  putText(sheet, [3, half + 1, 3, last], placeAndDate(report.place, report.date), { italic: true });
  putText(sheet, [5, 1, 5, last], report.layout.title.toLocaleUpperCase('vi'), { bold: true, size: 14 });
  sheet.getRow(5).height = 22;
  putText(sheet, [6, 1, 6, last], report.stageLine, { bold: true });
  putText(sheet, [7, 1, 7, last], report.standardLine, { italic: true });
  if (report.sample) putText(sheet, [8, 1, 8, last], paperWords.sample, { bold: true, color: { argb: 'FFC00000' } });
}

function headings(sheet: Worksheet, report: ReportSheet, place: ReportLayout): void {
  const { headRow, numberRow, leading } = place;
  const byClass = report.layout.rows[0]?.key === 'all';
  const rowOf = byClass ? reportWords.byClass : reportWords.measure;
  const labels = [reportWords.order, reportWords.unit, rowOf].slice(0, leading);
  const style = { bold: true, size: 11 };
  labels.forEach((text, at) => putText(sheet, [headRow, at + 1, numberRow - 1, at + 1], text, style));
  for (const cell of headingCells(report.layout.columns)) {
    const [top, left] = [headRow + cell.level, leading + 1 + cell.column];
    putText(sheet, [top, left, top + cell.levels - 1, left + cell.columns - 1], cell.text, style);
  }
  const names = [...['A', 'B', ''].slice(0, leading), ...report.layout.columns.map((column) => column.numberText)];
  names.forEach((name, at) => putText(sheet, [numberRow, at + 1, numberRow, at + 1], name, { italic: true, size: 10 }));
  sheet.getRow(numberRow - 1).height = 90;
}

/** A formula keeps its result beside it, so that the figures stand there before anything is recomputed. */
function putValue(cell: ExcelCell, given: Cell, formula: string | undefined): void {
  if (given.kind === 'notReviewed' || (given.kind === 'rate' && given.base <= 0)) {
    cell.value = cellText(given);
    cell.alignment = { horizontal: 'center', vertical: 'middle' };
    return;
  }
  const result = given.kind === 'count' ? given.value : (given.part / given.base) * 100;
  cell.value = formula === undefined ? result : { formula, result };
  cell.numFmt = given.kind === 'count' ? '#,##0' : '0.00';
  cell.alignment = { horizontal: 'right', vertical: 'middle' };
}

/** Points of a row so that the whole name of its unit shows; neither Excel nor LibreOffice measures joined cells. */
function rowHeight(report: ReportSheet, row: TableRow): number {
  const lines = Math.ceil(unitName(row).length / (row.kind === 'unit' ? UNIT_LETTERS : UNIT_LETTERS - 4));
  return Math.max(16, (lines * 15 + 2) / Math.max(1, report.layout.rows.length));
}

function bodyRow(sheet: Worksheet, report: ReportSheet, place: ReportLayout, index: number, row: TableRow): void {
  const line = place.firstRow + index;
  const font = { name: FONT, size: 11, bold: row.kind !== 'unit' };
  sheet.getRow(line).height = rowHeight(report, row);
  const measure = row.measure === undefined ? '' : reportWords.measures[row.measure];
  [row.order, unitName(row), measure].slice(0, place.leading).forEach((text, at) => {
    const cell = sheet.getCell(line, at + 1);
    cell.value = printable(text);
    cell.alignment = { vertical: 'middle', wrapText: true, horizontal: at === 1 ? 'left' : 'center' };
    cell.font = font;
  });
  row.cells.forEach((given, at) => {
    const cell = sheet.getCell(line, place.leading + 1 + at);
    putValue(cell, given, reportFormula(report, place, index, at));
    cell.font = font;
  });
}

/** The rows of one unit share its number and its name. */
function joinUnitRows(sheet: Worksheet, report: ReportSheet, place: ReportLayout): void {
  const high = report.layout.rows.length;
  if (high < 2) return;
  for (let line = place.firstRow; line < place.firstRow + report.rows.length; line += high) {
    for (const column of [1, 2]) sheet.mergeCells(line, column, line + high - 1, column);
  }
}

function lines(sheet: Worksheet, place: ReportLayout, rows: number): void {
  for (let row = place.headRow; row < place.firstRow + rows; row++) {
    for (let column = 1; column <= place.columns; column++) sheet.getCell(row, column).border = box;
  }
}

/** What a reader must know of the columns, below the table; answers the row after them. */
function notes(sheet: Worksheet, report: ReportSheet, place: ReportLayout): number {
  const top = place.firstRow + report.rows.length + 1;
  const below = [...report.layout.notes, ...(report.remarks ?? [])];
  below.forEach((text, at) => {
    putText(sheet, [top + at, 1, top + at, place.columns], text, { size: 11, italic: true });
    sheet.getCell(top + at, 1).alignment = { horizontal: 'left', vertical: 'top', wrapText: true };
    sheet.getRow(top + at).height = Math.max(30, 15 * Math.ceil(text.length / (place.columns * 10)));
  });
  return top + below.length;
}

/** Answers the last row of the signatures. */
function signOff(sheet: Worksheet, report: ReportSheet, place: ReportLayout, top: number): number {
  const share = place.columns / report.signatories.length;
  report.signatories.forEach((signer, at) => {
    const [left, right] = [Math.round(share * at) + 1, Math.round(share * (at + 1))];
    const put = (line: number, text: string, font: { bold?: true; italic?: true }): void =>
      putText(sheet, [line, left, line, right], text, font);
    signer.titles.forEach((title, line) => put(top + line, title, { bold: true }));
    const below = top + signer.titles.length;
    if (signer.hint !== undefined) put(below, signer.hint, { italic: true });
    if (signer.name !== undefined) put(below + 5, signer.name, { bold: true });
  });
  return top + 7;
}

function newWorkbook(report: ReportSheet): Workbook {
  const workbook = new exceljs.Workbook();
  const made = new Date(`${report.madeOn}T00:00:00Z`);
  workbook.creator = 'Rà Soát';
  workbook.created = made;
  workbook.modified = made;
  workbook.calcProperties.fullCalcOnLoad = true;
  return workbook;
}

/** A statutory table as an Excel file with live formulas; the same table gives the same bytes. */
export async function reportWorkbook(report: ReportSheet): Promise<Uint8Array> {
  const place = reportLayout(report);
  const workbook = newWorkbook(report);
  const sheet = workbook.addWorksheet(report.layout.code, sheetPage(place.headRow, place.numberRow, report.sample));
  const numbers = report.layout.columns.map((column) => Math.max(10, column.numberText.length));
  const widths = [6, UNIT_LETTERS, ...(place.leading === 3 ? [10] : []), ...numbers];
  sheet.columns = widths.map((width) => ({ width }));
  head(sheet, report, place);
  headings(sheet, report, place);
  report.rows.forEach((row, index) => bodyRow(sheet, report, place, index, row));
  joinUnitRows(sheet, report, place);
  lines(sheet, place, report.rows.length);
  const last = signOff(sheet, report, place, notes(sheet, report, place) + 1);
  sheet.pageSetup.printArea = `A1:${columnLetters(place.columns)}${last}`;
  checkColumns(sheet, report, place);
  return fixedZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
