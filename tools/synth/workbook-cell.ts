/** What a generated cell holds: a plain value, a formula with its stored result, or text in an old font. */
export type CellContent =
  | string
  | number
  | Date
  | null
  | { readonly formula: string; readonly result: number | string }
  | { readonly text: string; readonly font: string };

/** Cells from column A on. */
export type RowValues = readonly CellContent[];
