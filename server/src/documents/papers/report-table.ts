import { cellText } from '@ra-soat/domain/reports/cell-text.ts';
import type { TableLayout } from '@ra-soat/domain/reports/table-layout.ts';
import type { TableRow } from '@ra-soat/domain/reports/table.ts';
import { reportWords } from '@ra-soat/domain/words/documents.vi.ts';
import { headingCells, headingDepth } from '../excel/report-headings.ts';
import { unitName, type ReportSheet } from '../excel/report-sheet.ts';
import type { Block, Cell, Paper, Section, TableBlock } from '../paper.ts';

/** A statutory table to be printed and signed. */
export interface ReportPaper extends ReportSheet {
  /** For the file's properties and its footer. */
  readonly name: string;
  readonly code: string;
}

/** Columns of figures that stay legible beside the names of the units: above, smaller letters, then the larger sheet. */
const PLAIN = 10;
const ON_A4 = 13;
const ON_A3 = 24;

const heading = (text: string, columns = 1, rows = 1): Cell => ({
  ...{ text, align: 'center', strong: true },
  ...(columns > 1 && { columns }),
  ...(rows > 1 && { rows }),
});

function leadTitles({ rows }: TableLayout): readonly string[] {
  const rowOf = rows[0]?.key === 'all' ? reportWords.byClass : reportWords.measure;
  return [reportWords.order, reportWords.unit, ...(rows.length > 0 ? [rowOf] : [])];
}

function headRows(layout: TableLayout): Cell[][] {
  const depth = headingDepth(layout.columns);
  const lead = leadTitles(layout);
  const levels = Array.from({ length: depth }, (_, level): Cell[] => [
    ...(level === 0 ? lead.map((text) => heading(text, 1, depth)) : []),
    ...headingCells(layout.columns)
      .filter((cell) => cell.level === level)
      .sort((one, other) => one.column - other.column)
      .map(({ text, columns, levels: rows }) => heading(text, columns, rows)),
  ]);
  const numbers = [...['A', 'B', ''].slice(0, lead.length), ...layout.columns.map(({ numberText }) => numberText)];
  return [...levels, numbers.map((text): Cell => ({ text, align: 'center', strong: false, italic: true }))];
}

/** The rows of one unit as lines of one: a page never ends between the households of a unit and their people. */
function bodyRow(rows: readonly TableRow[]): Cell[] {
  const [first] = rows;
  if (!first) return [];
  const strong = first.kind !== 'unit';
  const lines = (of: (row: TableRow) => string) => rows.map(of).join('\n');
  const measures = rows.flatMap(({ measure }) => (measure === undefined ? [] : [reportWords.measures[measure]]));
  return [
    { text: first.order, align: 'center', strong },
    { text: unitName(first), strong },
    ...(measures.length === 0 ? [] : [{ text: measures.join('\n'), strong }]),
    ...first.cells.map((_, at): Cell => ({
      text: lines(({ cells }) => (cells[at] ? cellText(cells[at]) : '')),
      align: 'right',
      strong,
    })),
  ];
}

function unitRows({ layout, rows }: ReportSheet): (readonly TableRow[])[] {
  const high = Math.max(1, layout.rows.length);
  return Array.from({ length: Math.ceil(rows.length / high) }, (_, at) => rows.slice(at * high, (at + 1) * high));
}

function tableOf(report: ReportSheet): TableBlock {
  const { columns, rows } = report.layout;
  const measure = rows.length > 2 ? [26] : rows.length > 0 ? [21] : [];
  const wide = columns.length > PLAIN;
  return {
    kind: 'table',
    widths: [9, wide ? 38 : 46, ...measure, ...columns.map(() => (wide ? 15 : 18))],
    size: columns.length > ON_A3 ? 8 : wide ? 9 : 10,
    head: headRows(report.layout),
    rows: unitRows(report).map(bodyRow),
  };
}

function sectionOf(report: ReportPaper): Section {
  const { layout, office, place, date, stageLine, standardLine, signatories, remarks = [] } = report;
  const [superior, body] = office;
  const below = [...layout.notes, ...remarks];
  const lead = below.at(-1);
  const said = below
    .slice(0, -1)
    .map((text): Block => ({ kind: 'text', text, size: 10, align: 'left', indent: false }));
  return {
    orientation: 'landscape',
    sheet: layout.columns.length > ON_A4 ? 'A3' : 'A4',
    blocks: [
      { kind: 'head', ...(superior ? { superior } : {}), body: body ?? '', place, ...(date && { date }) },
      { kind: 'title', lines: [layout.title.toLocaleUpperCase('vi')], subject: stageLine, note: standardLine },
      tableOf(report),
      ...said,
      { kind: 'sign-off', signatories, ...(lead !== undefined && { lead }) },
    ],
  };
}

/** One of R1 to R13 as a paper: head, headings on every page, number row, remarks below the table, signatures. */
export function reportPaper(report: ReportPaper): Paper {
  const { layout, name, code, sample, madeOn } = report;
  const form = layout.circularNumber ? reportWords.form(layout.code, layout.circularNumber) : layout.code;
  return { name, stamp: { form, code, sample, madeOn }, pagesCounted: true, sections: [sectionOf(report)] };
}
