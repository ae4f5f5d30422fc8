import type { EvidenceMark } from '../kernel/source.ts';

export type TableCode = 'R1' | 'R2' | 'R3';
export type ListCode = 'R14' | 'R15';
export type ReportCode = TableCode | ListCode;

/** What a numeric column holds: a key of the unit's values, a rate of two columns, or the movement formula. */
export type ColumnContent =
  | { readonly kind: 'count'; readonly key: string }
  | { readonly kind: 'rate'; readonly part: number; readonly base: number }
  | { readonly kind: 'closing' };

export interface TableColumn {
  /** As printed in the number row: 1, 2, 3 … */
  readonly number: number;
  /** Headings above, from the top. */
  readonly groups: readonly string[];
  readonly title: string;
  /** Text of the number row: `4=3/1`. */
  readonly numberText: string;
  readonly content: ColumnContent;
}

export interface TableLayout {
  readonly code: TableCode;
  /** Mẫu of Phụ lục VII, TT 07/2021; undefined in the national software's own version. */
  readonly circularNumber?: string;
  readonly numberMark: EvidenceMark;
  readonly title: string;
  /** `byArea`: I thành thị, II nông thôn, III tổng cộng; `flat`: units and their total. */
  readonly sections: 'byArea' | 'flat';
  /** Two rows a unit (Hộ, Nhân khẩu) or one. */
  readonly twoRows: boolean;
  readonly columns: readonly TableColumn[];
}
