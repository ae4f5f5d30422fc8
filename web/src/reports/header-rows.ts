interface HeadedColumn {
  readonly id: string;
  readonly group: string | null;
  readonly label: string;
}

/** A cell of the upper heading row: a group over several columns, or a column that needs no group. */
export interface UpperCell {
  readonly key: string;
  readonly text: string;
  readonly columns: number;
  readonly rows: 1 | 2;
}

/** The upper heading row of a table and the labels that stand under a group. */
export function headerRows<C extends HeadedColumn>(
  columns: readonly C[],
): { readonly upper: readonly UpperCell[]; readonly lower: readonly C[] } {
  const upper: UpperCell[] = [];
  let group: string | null = null;
  for (const column of columns) {
    const last = upper.at(-1);
    if (column.group !== null && column.group === group && last) {
      upper[upper.length - 1] = { ...last, columns: last.columns + 1 };
    } else if (column.group === null) {
      upper.push({ key: column.id, text: column.label, columns: 1, rows: 2 });
    } else {
      upper.push({ key: column.id, text: column.group, columns: 1, rows: 1 });
    }
    group = column.group;
  }
  return { upper, lower: columns.filter((column) => column.group !== null) };
}
