import type { TableColumn } from '@ra-soat/domain/reports/table-layout.ts';

/** A heading cell: level from the top and place among the table's columns (both from 0), and what it spans. */
export interface HeadingCell {
  readonly text: string;
  readonly level: number;
  readonly column: number;
  readonly columns: number;
  readonly levels: number;
}

export function headingDepth(columns: readonly TableColumn[]): number {
  return Math.max(0, ...columns.map((column) => column.groups.length)) + 1;
}

/** True when both columns stand under the same headings down to `level`. */
function together(one: TableColumn | undefined, other: TableColumn, level: number): boolean {
  if (one === undefined || one.groups.length <= level) return false;
  return other.groups.slice(0, level + 1).every((group, at) => one.groups[at] === group);
}

function groupCell(columns: readonly TableColumn[], at: number, level: number): HeadingCell | null {
  const column = columns[at];
  const text = column?.groups[level];
  if (column === undefined || text === undefined || together(columns[at - 1], column, level)) return null;
  const rest = columns.slice(at);
  const end = rest.findIndex((other) => !together(other, column, level));
  return { text, level, column: at, columns: end === -1 ? rest.length : end, levels: 1 };
}

/** All headings of a table: groups joined over neighbouring columns, titles down to the number row. */
export function headingCells(columns: readonly TableColumn[]): HeadingCell[] {
  const depth = headingDepth(columns);
  return columns.flatMap((column, at) => {
    const groups = column.groups.flatMap((_, level) => groupCell(columns, at, level) ?? []);
    const level = column.groups.length;
    return [...groups, { text: column.title, level, column: at, columns: 1, levels: depth - level }];
  });
}
