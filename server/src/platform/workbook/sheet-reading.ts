import type { SheetRow } from './cell.ts';
import { type Block, buildHousehold } from './build-household.ts';
import { columnsNamedIn, continuesHeader, isHeader, mergeHeader } from './find-header.ts';
import { isError, messageOf, type Note, note } from './note.ts';
import { foldLabel } from './fold-label.ts';
import { parseRelation } from './parse-relation.ts';
import { roleOf, textIn, villageTitle } from './row-role.ts';
import { type Columns, printedLayout, sheetKindOf } from './sheet-kinds.ts';
import { remember, type WorkbookMemory } from './workbook-memory.ts';
import type { RowMessage, SheetCounts, SheetKind, WorkbookHousehold, WorkbookOptions } from './workbook-types.ts';

/** Rows without headings after which the printed layout is taken. */
const HEADER_WITHIN = 40;
/** Empty rows that end a list. */
const END_OF_LIST = 2;

type Outcome = 'saved' | 'warned' | 'refused' | 'repeated' | 'titles' | 'blanks';

interface Layout {
  readonly kind: SheetKind;
  columns: Columns;
  /** Headings may go on in the next row. */
  open: boolean;
}

/** Reads one sheet row by row: what it is, where its columns are, which rows make a household. */
export class SheetReading {
  readonly households: WorkbookHousehold[] = [];
  readonly messages: RowMessage[] = [];
  private readonly sheet: string;
  private readonly options: WorkbookOptions;
  private readonly memory: WorkbookMemory;
  private readonly outcomes: Record<Outcome, number> = {
    saved: 0,
    warned: 0,
    refused: 0,
    repeated: 0,
    titles: 0,
    blanks: 0,
  };
  private readonly counted = { households: 0, persons: 0 };
  private waiting: SheetRow[] = [];
  private titles = '';
  private layout: Layout | null = null;
  private block: SheetRow[] = [];
  private village: string | null = null;
  private lastRow = 0;
  private empty = 0;
  private ended = false;
  private previous = { signature: '', row: 0 };

  constructor(sheet: string, options: WorkbookOptions, memory: WorkbookMemory) {
    this.sheet = sheet;
    this.options = options;
    this.memory = memory;
  }

  /** Rows come in their order; rows the file leaves out are blank. */
  push(row: SheetRow): void {
    this.skip(row.row - this.lastRow - 1);
    this.lastRow = row.row;
    if (this.layout !== null) this.take(row, this.layout);
    else this.findLayout(row);
  }

  /** Ends the sheet and returns its counts, which add up to its rows. */
  end(): SheetCounts {
    if (this.layout === null) this.usePrintedLayout();
    this.flush();
    if (this.layout === null && this.outcomes.titles > 0) this.say(note(1, null, 'sheet_not_recognised'));
    return { sheet: this.sheet, rows: this.lastRow, ...this.outcomes, ...this.counted };
  }

  get recognised(): boolean {
    return this.layout !== null;
  }

  private findLayout(row: SheetRow): void {
    const columns = columnsNamedIn(row);
    if (isHeader(columns)) {
      for (const before of this.waiting.splice(0)) this.setAside(before);
      this.setAside(row);
      this.layout = { kind: this.kind(columns), columns, open: true };
      this.village = villageOfSheet(this.sheet, columns);
      return;
    }
    this.titles += ` ${[...row.cells.values()].map((cell) => cell.text).join(' ')}`;
    this.waiting.push(row);
    if (row.row > HEADER_WITHIN) this.usePrintedLayout();
  }

  private kind(columns: Columns): SheetKind {
    return sheetKindOf(this.titles) ?? sheetKindOf(this.sheet) ?? (columns.has('class') ? 'listed' : 'exited_poverty');
  }

  /** No headings: by the title alone the columns are those of the printed layout; without a title it is no list. */
  private usePrintedLayout(): void {
    const kind = sheetKindOf(this.titles) ?? sheetKindOf(this.sheet);
    const rows = this.waiting.splice(0);
    if (kind === null) {
      for (const row of rows) this.setAside(row);
      return;
    }
    const { columns, firstRow } = printedLayout(kind);
    const layout: Layout = { kind, columns, open: false };
    this.layout = layout;
    this.empty = 0;
    for (const row of rows) {
      if (row.row < firstRow) this.setAside(row);
      else this.take(row, layout);
    }
  }

  private take(row: SheetRow, layout: Layout): void {
    if (layout.open && continuesHeader(row, layout.columns)) {
      layout.columns = mergeHeader(layout.columns, columnsNamedIn(row));
      this.setAside(row);
      return;
    }
    const role = roleOf(row, layout.columns);
    if (role === 'blank') this.skip(1);
    else if (role === 'title') this.takeTitle(row);
    else this.takeData(row, layout);
  }

  private takeTitle(row: SheetRow): void {
    const village = villageTitle(row);
    if (village !== null) {
      this.flush();
      this.village = village;
    } else this.ended ||= this.listIsOver();
    this.setAside(row);
    this.empty = 0;
  }

  private takeData(row: SheetRow, layout: Layout): void {
    layout.open = false;
    this.ended ||= this.listIsOver();
    this.empty = 0;
    const signature = JSON.stringify([...row.cells].map(([column, cell]) => [column, cell.text]));
    if (this.ended) this.refuse(note(row.row, null, 'after_list_end'));
    else if (signature === this.previous.signature) this.repeat(row);
    else if (startsHousehold(row, this.block[0], layout.columns)) {
      this.flush();
      this.block = [row];
    } else if (this.block.length > 0) this.block.push(row);
    else this.refuse(note(row.row, 'number', 'member_without_household'));
    if (signature !== this.previous.signature) this.previous = { signature, row: row.row };
  }

  private listIsOver(): boolean {
    return this.empty >= END_OF_LIST && this.previous.row > 0;
  }

  private repeat(row: SheetRow): void {
    this.outcomes.repeated += 1;
    this.say(note(row.row, null, 'row_repeated', { other: this.previous.row }));
  }

  private refuse(one: Note): void {
    this.outcomes.refused += 1;
    this.say(one);
  }

  private flush(): void {
    const [head, ...members] = this.block;
    if (head === undefined || this.layout === null) return;
    const { kind, columns } = this.layout;
    this.block = [];
    const block: Block = { sheet: this.sheet, kind, columns, head, members, villageAbove: this.village };
    const built = buildHousehold(block, this.options);
    this.village = built.village || this.village;
    if (built.household === null) this.settleRefused([head, ...members], built.notes);
    else this.settleKept(built.household, built.notes);
  }

  private settleRefused(rows: readonly SheetRow[], notes: readonly Note[]): void {
    const errors = notes.filter(isError);
    const value = errors[0]?.row ?? 0;
    const silent = rows.filter((row) => !errors.some((one) => one.row === row.row));
    this.outcomes.refused += rows.length;
    for (const one of notes) this.say(one);
    for (const row of silent) this.say(note(row.row, null, 'household_refused', { value }));
  }

  private settleKept(household: WorkbookHousehold, found: readonly Note[]): void {
    const { repeats, notes } = remember(this.memory, household);
    if (repeats) {
      this.outcomes.repeated += household.members.length;
      for (const one of notes) this.say(one);
      return;
    }
    const all = [...found, ...notes];
    const warned = new Set(all.map((one) => one.row)).size;
    this.outcomes.warned += warned;
    this.outcomes.saved += household.members.length - warned;
    this.counted.households += 1;
    this.counted.persons += household.members.length;
    for (const one of all) this.say(one);
    this.households.push(household);
  }

  private setAside(row: SheetRow): void {
    if (row.cells.size === 0) this.outcomes.blanks += 1;
    else this.outcomes.titles += 1;
  }

  private skip(rows: number): void {
    this.outcomes.blanks += rows;
    this.empty += rows;
  }

  private say(one: Note): void {
    this.messages.push(messageOf(one, this.sheet, this.layout?.columns ?? new Map()));
  }
}

/** In the national export a sheet of ours is a village; a sheet nobody named says nothing. */
function villageOfSheet(name: string, columns: Columns): string | null {
  if (columns.has('village') || columns.has('address') || columns.has('name')) return null;
  return /^(sheet|trang tinh|trang)? ?\d*$/u.test(foldLabel(name)) ? null : name;
}

/** A new number, or another head with what only head rows carry; a head without that is a second head. */
function startsHousehold(row: SheetRow, head: SheetRow | undefined, columns: Columns): boolean {
  const number = textIn(row, columns, 'number');
  const isHead = parseRelation(textIn(row, columns, 'relation')) === 'head';
  if (head === undefined) return number !== '' || isHead;
  if (number !== '' && number !== textIn(head, columns, 'number')) return true;
  return (
    isHead &&
    (['class', 'decisionNumber', 'b1', 'b2', 'size'] as const).some((field) => textIn(row, columns, field) !== '')
  );
}
