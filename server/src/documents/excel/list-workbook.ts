import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Row, Style, Worksheet } from 'exceljs';
import exceljs from 'exceljs';
import { columnLetters } from '@ra-soat/domain/reports/cell-text.ts';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { printable } from '../paper-text.ts';
import { sheetPage } from './sheet-page.ts';
import { box, FONT } from './sheet-style.ts';

export type ListCell = string | number | null;
export interface ListRow {
  readonly cells: readonly ListCell[];
  /** A heading inside the list: the row of a commune. */
  readonly strong?: boolean;
}
export interface HeadCell {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}

/** One sheet of a long list; its rows are asked for one by one and never held together. */
export interface ListSheet {
  readonly name: string;
  /** Characters; one for each column. */
  readonly widths: readonly number[];
  /** Columns of the print area, where helper columns stand beside it. */
  readonly printed?: number;
  /** Titles and headings above the rows. */
  readonly head: readonly HeadCell[];
  /** Heading rows repeated on every printed page, from and to. */
  readonly headRows: readonly [number, number];
  readonly firstRow: number;
  readonly rows: AsyncIterable<ListRow> | Iterable<ListRow>;
}

export interface ListBook {
  readonly sheets: readonly ListSheet[];
  readonly sample: boolean;
  readonly madeOn: IsoDate;
}

/** Rows between two turns of the event loop: less than the 64 kB which the compression takes in one turn. */
const BREATH = 40;

function putHead(sheet: Worksheet, list: ListSheet): void {
  for (const { row, column, text, columns = 1, rows = 1 } of list.head) {
    const isTitle = row < list.headRows[0];
    if (columns > 1 || rows > 1) sheet.mergeCells(row, column, row + rows - 1, column + columns - 1);
    const cell = sheet.getCell(row, column);
    cell.value = printable(text);
    cell.font = { name: FONT, size: isTitle ? 13 : 11, bold: true };
    cell.alignment = isTitle ? { horizontal: 'left' } : { horizontal: 'center', vertical: 'middle', wrapText: true };
    if (!isTitle) cell.border = box;
  }
  sheet.getRow(list.headRows[0]).height = 45;
  for (let row = 1; row < list.firstRow; row++) sheet.getRow(row).commit();
}

/** Shared objects: the writer recognises a style by its identity, a new one for each cell takes ten times as long. */
function style(strong: boolean, numFmt: string, horizontal: 'left' | 'center'): Partial<Style> {
  return { numFmt, font: { name: FONT, size: 11, bold: strong }, border: box, alignment: { horizontal } };
}
function styles(strong: boolean): Record<'text' | 'mark' | 'number', Partial<Style>> {
  // A text stays a text: codes and citizen numbers keep their zeros.
  return {
    text: style(strong, '@', 'left'),
    mark: style(strong, '@', 'center'),
    number: style(strong, 'General', 'center'),
  };
}
const plain = styles(false);
const strong = styles(true);

function kindOf(value: ListCell): 'text' | 'mark' | 'number' {
  if (typeof value !== 'string') return 'number';
  return value.length <= 4 ? 'mark' : 'text';
}

function putRow(row: Row, list: ListRow): void {
  const shared = list.strong === true ? strong : plain;
  list.cells.forEach((value, at) => {
    const cell = row.getCell(at + 1);
    cell.value = typeof value === 'string' ? printable(value) : value;
    cell.style = shared[kindOf(value)];
  });
  row.commit();
}

/** The archive behind the sheet takes rows faster than the stream: wait until what was written has gone out. */
async function breathe(stream: Writable): Promise<void> {
  await setImmediate();
  if (stream.writableNeedDrain && !stream.destroyed) await once(stream, 'drain');
}

async function putSheet(
  book: InstanceType<typeof exceljs.stream.xlsx.WorkbookWriter>,
  list: ListSheet,
  sample: boolean,
  stream: Writable,
): Promise<void> {
  const sheet = book.addWorksheet(list.name, sheetPage(...list.headRows, sample));
  const { printed = list.widths.length } = list;
  sheet.columns = list.widths.map((width, at) => ({ width, ...(at >= printed && { hidden: true }) }));
  putHead(sheet, list);
  let at = list.firstRow;
  for await (const row of list.rows) {
    putRow(sheet.getRow(at), row);
    at += 1;
    if (at % BREATH === 0) await breathe(stream);
  }
  const last = columnLetters(printed);
  if (at > list.firstRow) sheet.autoFilter = `A${list.headRows[1]}:${last}${at - 1}`;
  sheet.commit();
}

/** Writes long lists as an Excel file into a stream, row by row in constant memory, and ends the stream. */
export async function listWorkbook(book: ListBook, stream: Writable): Promise<void> {
  const made = new Date(`${book.madeOn}T00:00:00Z`);
  const writer = new exceljs.stream.xlsx.WorkbookWriter({
    ...{ stream, useStyles: true, useSharedStrings: false },
    // Half the time of the default, a tenth more bytes.
    zip: { zlib: { level: 3 } },
  });
  writer.creator = 'Rà Soát';
  writer.created = made;
  writer.modified = made;
  for (const sheet of book.sheets) await putSheet(writer, sheet, book.sample, stream);
  await writer.commit();
}
