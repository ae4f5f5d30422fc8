import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import { MM, SIZE, scaled } from './page.ts';
import { spanHeights } from './span-heights.ts';
import { cellSpec, runs } from './paper-text.ts';
import type { Cell, Rich, Section, TableBlock } from './paper.ts';

const PADDING = 3;
const LINE = 0.5;

const layout: CustomTableLayout = {
  hLineWidth: () => LINE,
  vLineWidth: () => LINE,
  paddingLeft: () => PADDING,
  paddingRight: () => PADDING,
  paddingTop: () => 2,
  paddingBottom: () => 2,
};

export function pdfText(text: Rich): { text: string; bold?: boolean; italics?: boolean }[] {
  return runs(text).map((run) => ({
    text: run.text,
    ...(run.strong === undefined ? {} : { bold: run.strong }),
    ...(run.italic === undefined ? {} : { italics: run.italic }),
  }));
}

function pdfCell(cell: Cell, isHead: boolean): TableCell {
  const spec = cellSpec(cell);
  return {
    text: pdfText(spec.text),
    alignment: spec.align ?? (isHead ? 'center' : 'left'),
    bold: spec.strong ?? isHead,
    italics: spec.italic ?? false,
    colSpan: spec.columns ?? 1,
    rowSpan: spec.rows ?? 1,
    ...(isHead && (spec.rows ?? 1) === 1 ? { verticalAlignment: 'middle' as const } : {}),
  };
}

/** pdfmake wants every place of the grid filled: those below and beside a spanning cell with empty cells. */
function grid(rows: readonly (readonly Cell[])[], columns: number, isHead: boolean): TableCell[][] {
  const taken = rows.map(() => new Array<boolean>(columns).fill(false));
  return rows.map((row, at) => {
    const line: TableCell[] = new Array<TableCell>(columns).fill('');
    let column = 0;
    for (const cell of row) {
      while (taken[at]?.[column] === true) column++;
      const { columns: wide = 1, rows: high = 1 } = cellSpec(cell);
      for (const below of taken.slice(at, at + high)) below.fill(true, column, column + wide);
      line[column] = pdfCell(cell, isHead);
    }
    return line;
  });
}

export function pdfTable(block: TableBlock, section: Section): Content {
  const columns = block.widths.length;
  const inner = scaled(block.widths, section).map((width) => width * MM - 2 * PADDING - LINE);
  const head = block.head.length;
  const size = block.size ?? SIZE.table;
  const height = block.rowHeight === undefined ? ('auto' as const) : block.rowHeight * MM;
  const heights = [...spanHeights(block.head, inner, size), ...spanHeights(block.rows, inner, size)];
  return {
    table: {
      headerRows: head,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: inner,
      heights: (row: number) => heights[row] ?? (row < head ? 'auto' : height),
      body: [...grid(block.head, columns, true), ...grid(block.rows, columns, false)],
    },
    layout,
    fontSize: size,
    margin: [0, 4, 0, 6],
  };
}
