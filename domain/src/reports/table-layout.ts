import type { EvidenceMark } from '../kernel/source.ts';
import type { Measure } from './movement-counts.ts';

export const tableCodes = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12', 'R13'] as const;
export type TableCode = (typeof tableCodes)[number];
export const listCodes = ['R14', 'R15'] as const;
export type ListCode = (typeof listCodes)[number];
export type ReportCode = TableCode | ListCode;

/**
 * What a numeric column holds. `count`: the sum of facts, where `*` in a key stands for what the row fills in; `rate`:
 * two columns, `share`: two facts, both in per cent; `closing`: columns 1 to 8 by the movement formula, or the printed
 * figure where one is known; `columns`: a sum of columns of the same row.
 */
export type ColumnContent =
  | { readonly kind: 'count'; readonly keys: readonly string[] }
  | { readonly kind: 'rate'; readonly part: number; readonly base: number }
  | { readonly kind: 'share'; readonly part: string; readonly base: string }
  | { readonly kind: 'closing'; readonly key: string }
  | { readonly kind: 'columns'; readonly first: number; readonly last: number };

export interface TableColumn {
  /** Place in the table from 1: what formulas refer to. */
  readonly number: number;
  /** Headings above, from the top. */
  readonly groups: readonly string[];
  readonly title: string;
  /** Text of the number row: `4=3/1`. */
  readonly numberText: string;
  readonly content: ColumnContent;
}

/** Rows of one unit: hộ, nhân khẩu, or all, poor and near-poor households. */
export type RowKey = Measure | 'all' | 'poor' | 'nearPoor';

/** A row of each unit, and what it puts in the place of `*`; several are added up. */
export interface UnitRow {
  readonly key: RowKey;
  readonly fill: readonly string[];
}

export interface TableLayout {
  readonly code: TableCode;
  /** Mẫu of Phụ lục VII, TT 07/2021; undefined in the national software's own version and the local tables. */
  readonly circularNumber?: string;
  readonly numberMark: EvidenceMark;
  readonly title: string;
  /** `byArea`: I thành thị, II nông thôn, III tổng cộng; `flat`: units and their total. */
  readonly sections: 'byArea' | 'flat';
  /** Empty: one row a unit. */
  readonly rows: readonly UnitRow[];
  readonly columns: readonly TableColumn[];
  /** Said below the table: what a reader must know of its columns. */
  readonly notes: readonly string[];
}

export const measureRows: readonly UnitRow[] = [
  { key: 'households', fill: ['households'] },
  { key: 'persons', fill: ['persons'] },
];

/** Columns in order, each knowing its place; `text` of the number row where it is not the place itself. */
export interface DraftColumn {
  readonly groups: readonly string[];
  readonly title: string;
  readonly content: ColumnContent;
  readonly text?: string;
}

export function numbered(columns: readonly DraftColumn[]): TableColumn[] {
  return columns.map(({ groups, title, content, text }, at) => {
    const number = at + 1;
    const own = content.kind === 'rate' ? `${number}=${content.part}/${content.base}` : String(number);
    return { number, groups, title, numberText: text ?? own, content };
  });
}

/** One fact, or the sum of several. */
export function counts(...keys: readonly string[]): ColumnContent {
  return { kind: 'count', keys };
}

export function rate(part: number, base: number): ColumnContent {
  return { kind: 'rate', part, base };
}
