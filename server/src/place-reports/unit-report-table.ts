import { fold, tidy } from '@ra-soat/domain/kernel/text.ts';
import { columnLetters } from '@ra-soat/domain/reports/cell-text.ts';
import { r2, r3 } from '@ra-soat/domain/reports/movement-reports.ts';
import { r1Circular } from '@ra-soat/domain/reports/r1.ts';
import type { Measure } from '@ra-soat/domain/reports/movement-counts.ts';
import type { TableLayout } from '@ra-soat/domain/reports/table-layout.ts';
import { measureWords } from '@ra-soat/domain/words/reports.vi.ts';
import { unitReportWords as words } from '@ra-soat/domain/words/unit-report.vi.ts';
import type { Cell, SheetRow } from '../platform/workbook/cell.ts';

export const unitReportCodes = ['R1', 'R2', 'R3'] as const;
export type UnitReportCode = (typeof unitReportCodes)[number];
export const unitReportLayouts: Readonly<Record<UnitReportCode, TableLayout>> = { R1: r1Circular, R2: r2, R3: r3 };

/** A cell that does not fit, by its place in the file, with what to do. */
export interface CellFault {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

/** A row of figures as it stands in the file; the cells of counted columns by their number, null for "–". */
export interface FigureLine {
  readonly code: UnitReportCode;
  readonly row: number;
  readonly kind: 'area' | 'unit' | 'total';
  /** The same unit in every table. */
  readonly key: string;
  readonly name: string;
  readonly measure: Measure | null;
  readonly cells: ReadonlyMap<number, number | null>;
}

export interface ReadTable {
  readonly code: UnitReportCode;
  readonly lines: readonly FigureLine[];
  readonly faults: readonly CellFault[];
}

/** "Khu vực nông thôn (còn 1 đơn vị chưa rà soát)" is the row of the area all the same. */
const plainName = (text: string) => tidy(text.replace(/\s*\(còn [\d.]+ đơn vị chưa rà soát\)$/u, ''));

function kindOf(order: string, name: string): FigureLine['kind'] {
  if (order === 'III' || fold(name).startsWith('tong cong')) return 'total';
  return /^I{1,2}$/u.test(order) ? 'area' : 'unit';
}

/** The number of a cell, null for "–", or what is wrong with it. */
function valueOf(cell: Cell | undefined): number | null | string {
  if (cell?.flaw) return words.noResult;
  if (!cell || cell.text === '') return words.blank;
  if (/^[–-]$/u.test(cell.text)) return null;
  const typed = /^\d{1,3}(\.\d{3})*$|^\d+$/u.test(cell.text) ? Number(cell.text.replaceAll('.', '')) : undefined;
  const written = cell.serial ?? typed;
  if (written === undefined) return words.notNumber(cell.text);
  return Number.isInteger(written) && written >= 0 ? written : words.notWhole(cell.text);
}

/** Reads one table of the official layout row by row: from its number row to the first row without figures. */
export class UnitReportTable {
  readonly lines: FigureLine[] = [];
  readonly faults: CellFault[] = [];
  private readonly layout: TableLayout;
  private readonly leading: number;
  private begun = false;
  private ended = false;
  private area = '';
  private unit = { order: '', name: '' };
  readonly code: UnitReportCode;

  constructor(code: UnitReportCode) {
    this.code = code;
    this.layout = unitReportLayouts[code];
    this.leading = this.layout.rows.length > 0 ? 3 : 2;
  }

  push(row: SheetRow): void {
    if (this.ended) return;
    if (!this.begun) this.begin(row);
    else if (this.isFigures(row)) this.line(row);
    else this.ended = true;
  }

  private text(row: SheetRow, column: number): string {
    return tidy(row.cells.get(column)?.text ?? '');
  }

  private fault(row: number, column: number, message: string): void {
    this.faults.push({ sheet: this.code, row, column: columnLetters(column), message });
  }

  /** The number row is found by its "A", "B": whatever stands above it is head and headings. */
  private begin(row: SheetRow): void {
    if (this.text(row, 1) !== 'A' || this.text(row, 2) !== 'B') return;
    this.begun = true;
    const last = Math.max(...row.cells.keys());
    const printed = this.layout.columns.filter((_, at) => this.text(row, this.leading + 1 + at) !== '').length;
    const expected = this.layout.columns.length;
    if (printed < expected) this.fault(row.row, last, words.columns(printed, expected));
  }

  private isFigures(row: SheetRow): boolean {
    return this.layout.columns.some((_, at) => row.cells.has(this.leading + 1 + at));
  }

  private line(row: SheetRow): void {
    const [order, name] = [this.text(row, 1), plainName(this.text(row, 2))];
    if (name !== '') this.unit = { order, name };
    if (this.unit.name === '') {
      this.fault(row.row, 2, words.noName);
      return;
    }
    const kind = kindOf(this.unit.order, this.unit.name);
    if (kind === 'area') this.area = this.unit.order;
    const key =
      kind === 'unit' ? `${this.area} ${fold(this.unit.name)}` : `${kind} ${kind === 'area' ? this.area : ''}`;
    const measure = this.measure(row);
    if (measure === undefined) {
      this.fault(row.row, 3, words.noMeasure);
      return;
    }
    const where = { code: this.code, row: row.row, kind, key, name: this.unit.name, measure };
    this.lines.push({ ...where, cells: this.cells(row) });
  }

  private measure(row: SheetRow): Measure | null | undefined {
    if (this.leading === 2) return null;
    const said = fold(this.text(row, 3));
    return (['households', 'persons'] as const).find((one) => fold(measureWords[one]) === said);
  }

  private cells(row: SheetRow): ReadonlyMap<number, number | null> {
    const cells = new Map<number, number | null>();
    for (const { number, content } of this.layout.columns) {
      if (content.kind === 'rate') continue;
      const column = this.leading + number;
      const value = this.value(row.row, column, row.cells.get(column));
      if (value !== undefined) cells.set(number, value);
    }
    this.rates(row, cells);
    return cells;
  }

  private value(row: number, column: number, cell: Cell | undefined): number | null | undefined {
    const read = valueOf(cell);
    if (typeof read !== 'string') return read;
    this.fault(row, column, read);
    return undefined;
  }

  /** A printed rate that is not that of its two columns was typed over its formula. */
  private rates(row: SheetRow, cells: ReadonlyMap<number, number | null>): void {
    for (const { number, content } of this.layout.columns) {
      if (content.kind !== 'rate') continue;
      const column = this.leading + number;
      const found = row.cells.get(column)?.serial;
      const [part, base] = [cells.get(content.part), cells.get(content.base)];
      if (found === undefined || part == null || base == null || base === 0) continue;
      const expected = (part / base) * 100;
      if (Math.abs(found - expected) > 0.006)
        this.fault(row.row, column, words.rate(found.toFixed(2), expected.toFixed(2)));
    }
  }

  read(): ReadTable {
    const total = this.lines.some(({ kind }) => kind === 'total');
    const last = this.lines.at(-1)?.row ?? 1;
    if (this.begun && !total) this.fault(last, 2, words.noTotal);
    return { code: this.code, lines: this.lines, faults: this.faults };
  }

  /** Whether the number row of the layout was found. */
  get found(): boolean {
    return this.begun;
  }
}
