import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
} from 'docx';
import { SIZE, scaled } from './page.ts';
import { cellSpec, runs } from './paper-text.ts';
import type { Align, Cell, CellSpec, Rich, Section, TableBlock } from './paper.ts';

/** Twentieths of a point in a millimetre: the unit of Word. */
export const TWIP = 1440 / 25.4;

export const wordAlign = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const satisfies Record<Align, string>;

/** Word counts sizes in half points; a line break in the text becomes one in Word. */
export function wordRuns(text: Rich, size: number, bold = false, italic = false): TextRun[] {
  return runs(text).flatMap((run) => {
    const style: IRunOptions = { size: size * 2, bold: run.strong ?? bold, italics: run.italic ?? italic };
    return run.text
      .split('\n')
      .map((part, at) => new TextRun({ ...style, text: part, ...(at > 0 ? { break: 1 } : {}) }));
  });
}

function wordCell(spec: CellSpec, isHead: boolean, size: number): TableCell {
  return new TableCell({
    columnSpan: spec.columns ?? 1,
    rowSpan: spec.rows ?? 1,
    verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: [
      new Paragraph({
        alignment: wordAlign[spec.align ?? (isHead ? 'center' : 'left')],
        keepNext: isHead,
        children: wordRuns(spec.text, size, spec.strong ?? isHead, spec.italic ?? false),
      }),
    ],
  });
}

function wordRow(cells: readonly Cell[], isHead: boolean, block: TableBlock): TableRow {
  const tall = block.rowHeight !== undefined && !isHead;
  return new TableRow({
    cantSplit: true,
    tableHeader: isHead,
    ...(tall ? { height: { value: Math.round((block.rowHeight ?? 0) * TWIP), rule: HeightRule.ATLEAST } } : {}),
    children: cells.map((cell) => wordCell(cellSpec(cell), isHead, block.size ?? SIZE.table)),
  });
}

/** Fixed column widths, heading rows repeated on every page, rows never split over two pages. */
export function wordTable(block: TableBlock, section: Section): Table {
  const widths = scaled(block.widths, section).map((width) => Math.round(width * TWIP));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    rows: [
      ...block.head.map((row) => wordRow(row, true, block)),
      ...block.rows.map((row) => wordRow(row, false, block)),
    ],
  });
}
