import { memberListWords } from '@ra-soat/domain/words/documents.vi.ts';
import type { HeadCell, ListCell, ListRow, ListSheet } from './list-workbook.ts';

/** Need of support in the order of the columns (registers.md): 1 y tế … 6 khác. */
export interface MemberListRow {
  readonly kind: 'member';
  /** Number of the household, on the row of its head only. */
  readonly householdNumber: number | null;
  readonly memberNumber: number;
  readonly name: string;
  /** Year of birth in the column of the sex. */
  readonly bornMale: string;
  readonly bornFemale: string;
  readonly ethnicity: string;
  readonly relation: string;
  readonly origin: 'new' | 'relapsed' | 'old' | null;
  readonly merit: boolean;
  readonly localMinority: boolean;
  readonly noLabour: boolean;
  readonly needs: readonly number[];
}
export interface CommuneListRow {
  readonly kind: 'commune';
  readonly name: string;
  readonly households: number;
  readonly persons: number;
}

/** R14 (hộ cận nghèo) or R15 (hộ nghèo): commune header rows, each followed by its members. */
export interface MemberList {
  readonly code: 'R14' | 'R15';
  readonly year: number;
  /** "Tỉnh Lâm Đồng", "Xã Quảng Khê". */
  readonly area: string;
  readonly standardLine: string;
  readonly rows: AsyncIterable<MemberListRow | CommuneListRow> | Iterable<MemberListRow | CommuneListRow>;
}

const COLUMNS = 19;
const NEEDS = [1, 2, 3, 4, 5, 6];
const tick = (yes: boolean): string => (yes ? 'x' : '');

function memberCells(row: MemberListRow): ListCell[] {
  return [
    row.householdNumber,
    row.memberNumber,
    row.name,
    row.bornMale,
    row.bornFemale,
    row.ethnicity,
    row.relation,
    tick(row.origin === 'new'),
    tick(row.origin === 'relapsed'),
    tick(row.origin === 'old'),
    tick(row.merit),
    tick(row.localMinority),
    tick(row.noLabour),
    ...NEEDS.map((need) => tick(row.needs.includes(need))),
  ];
}

function communeCells(row: CommuneListRow): ListCell[] {
  const blank = new Array<ListCell>(COLUMNS - 3).fill('');
  return ['', '', memberListWords.commune(row.name, row.households, row.persons), ...blank];
}

async function* listRows(rows: MemberList['rows']): AsyncGenerator<ListRow> {
  for await (const row of rows) {
    yield row.kind === 'commune' ? { cells: communeCells(row), strong: true } : { cells: memberCells(row) };
  }
}

function heading(list: MemberList): HeadCell[] {
  const words = memberListWords.columns[list.code];
  const tall = words.single.map((text, at) => ({ row: 5, column: at + 1, text, rows: 2 }));
  const needs = memberListWords.needs.map((text, at) => ({ row: 6, column: 14 + at, text }));
  const group = { row: 5, column: 14, text: memberListWords.needsGroup, columns: 6 };
  const numbers = Array.from({ length: COLUMNS }, (_, at) => ({ row: 7, column: at + 1, text: String(at + 1) }));
  return [
    { row: 1, column: 1, text: memberListWords.title[list.code](list.year) },
    { row: 2, column: 1, text: list.area },
    { row: 3, column: 1, text: list.standardLine },
    ...tall,
    group,
    ...needs,
    ...numbers,
  ];
}

/** The sheet of R14 or R15; rows are read while the file is written. */
export function memberListSheet(list: MemberList): ListSheet {
  return {
    name: list.code,
    widths: [7, 8, 30, 7, 7, 10, 12, 7, 7, 7, 6, 6, 9, 8, 9, 9, 9, 8, 8],
    head: heading(list),
    headRows: [5, 7],
    firstRow: 8,
    rows: listRows(list.rows),
  };
}
