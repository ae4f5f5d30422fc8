import type { RowValues } from './workbook-cell.ts';

/** The rows of one household, head first. */
export interface PlanBlock {
  /** Village and number: who it is, whatever noise does to the cells. */
  readonly id: string;
  readonly rows: readonly RowValues[];
}

/** One of the three lists before it is written: what stands above the data, and the households. */
export interface PlanSheet {
  readonly name: string;
  readonly kind: 'listed' | 'exited_poverty' | 'exited_near_poverty';
  /** Titles by cell, then the heading rows by row number. */
  readonly title: { readonly cell: string; readonly text: string };
  readonly headings: Readonly<Record<number, RowValues>>;
  readonly firstRow: number;
  readonly blocks: readonly PlanBlock[];
}
