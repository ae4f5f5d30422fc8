import { createReadStream } from 'node:fs';
import { Duplex, type Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { tidy } from '@ra-soat/domain/kernel/text.ts';
import type { Cell, SheetRow } from './cell.ts';
import { convertLegacy } from './legacy-fonts.ts';

export interface ExcelSheet {
  readonly name: string;
  readonly rows: AsyncIterable<SheetRow>;
}

/** Sheets and rows of a workbook as a stream: at no time is more than one row of it in memory. */
export async function* excelSheets(path: string): AsyncGenerator<ExcelSheet> {
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(allParts(path), {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  for await (const sheet of reader) {
    const name = 'name' in sheet ? String(sheet.name) : '';
    yield { name, rows: sheetRows(sheet) };
  }
}

/**
 * The file for a reader that may be slower than the unpacking: the unpacker says "end" over parts nobody has taken yet,
 * and names, texts or whole sheets would be missing without a word. They are handed over before that "end" is heard.
 */
function allParts(path: string): Readable {
  const file = createReadStream(path);
  const pipe = file.pipe.bind(file);
  file.pipe = (unpacker, options) => {
    unpacker.on('end', () => {
      while (unpacker instanceof Duplex && unpacker.read() !== null);
    });
    return pipe(unpacker, options);
  };
  return file;
}

async function* sheetRows(sheet: AsyncIterable<ExcelJS.Row>): AsyncGenerator<SheetRow> {
  for await (const row of sheet) {
    const cells = new Map<number, Cell>();
    row.eachCell((cell, column) => {
      const read = readCell(cell);
      if (read !== null) cells.set(column, read);
    });
    yield { row: row.number, cells };
  }
}

/** Null for an empty cell; a formula gives its stored result. */
function readCell(cell: ExcelJS.Cell): Cell | null {
  const { value } = cell;
  if (isFormula(value)) {
    // The reader leaves a result of 0 out of the value and keeps it beside.
    const beside: unknown = cell.result;
    const result = 'result' in value ? value.result : beside === 0 ? 0 : undefined;
    if (result === undefined || Number.isNaN(result)) return { text: '', flaw: 'formula_without_result' };
    return cellOf(result, cell.font);
  }
  return cellOf(value, cell.font);
}

function isFormula(value: ExcelJS.CellValue): value is ExcelJS.CellFormulaValue | ExcelJS.CellSharedFormulaValue {
  return typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);
}

function cellOf(value: ExcelJS.CellValue | undefined, font: Partial<ExcelJS.Font> | undefined): Cell | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return { text: String(value), serial: value };
  if (typeof value === 'boolean') return { text: value ? '1' : '0' };
  if (value instanceof Date) return dateCell(value);
  if (typeof value === 'string') return textCell(value, font?.name ?? '');
  if ('error' in value) return { text: '', flaw: 'cell_error', flawText: value.error };
  if ('richText' in value) return richCell(value, font?.name ?? '');
  return 'text' in value ? textCell(value.text, font?.name ?? '') : null;
}

/** Each run of a rich text may stand in its own font. */
function richCell(value: ExcelJS.CellRichTextValue, fontName: string): Cell | null {
  const fonts = new Set(value.richText.map((run) => run.font?.name ?? fontName));
  const old = [...fonts].find((name) => /^(\.Vn|VNI)/iu.test(name));
  return textCell(value.richText.map((run) => run.text).join(''), old ?? fontName);
}

function dateCell(value: Date): Cell | null {
  if (Number.isNaN(value.getTime())) return null;
  const day = value.toISOString().slice(0, 10);
  return { text: day, day };
}

function textCell(text: string, fontName: string): Cell | null {
  const plain = tidy(text);
  if (plain === '') return null;
  const converted = convertLegacy(text, fontName);
  return converted === null ? { text: plain } : { text: converted.text, converted: converted.font, original: plain };
}
