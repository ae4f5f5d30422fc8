import { fold } from '@ra-soat/domain/kernel/text.ts';
import { figureMarks, type FigureMark, type OfficialFigure } from '@ra-soat/domain/series/official-figure.ts';
import { parsePublished, tenThousandths } from '@ra-soat/domain/series/published-number.ts';
import { rateMeasures, seriesMeasures, type SeriesMeasure } from '@ra-soat/domain/series/series-measure.ts';
import type { StandardId } from '@ra-soat/domain/standards/standard.ts';
import {
  seriesColumnWords,
  seriesFaultWords,
  seriesMarkNames,
  seriesMeasureWords,
  type SeriesFaultCode,
} from '@ra-soat/domain/words/series.vi.ts';
import type { Area } from './area-book.ts';

export interface TableFault {
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

/** What a table is read against: the areas of its codes, whether they belong to who loads, and the year of today. */
export interface TableFrame {
  readonly source: string;
  readonly thisYear: number;
  readonly areaOf: (code: string) => Area | undefined;
  readonly belongs: (area: Area) => boolean;
}

type Column = keyof typeof seriesColumnWords;
type Cells = Readonly<Record<Column, string>>;

const columns = ['unit', 'year', 'standard', 'measure', 'value', 'mark', 'document', 'note'] as const;
const FIRST_YEAR = 1993;
const HUNDRED_PER_CENT = 1_000_000;
const standards: Readonly<Record<string, StandardId>> = { '2016-2020': 'vn-2016', '2022-2025': 'vn-2022' };
const measureNamed = new Map<string, SeriesMeasure>(seriesMeasures.map((one) => [fold(seriesMeasureWords[one]), one]));
const markNamed = new Map<string, FigureMark>(figureMarks.map((one) => [fold(seriesMarkNames[one]), one]));

/** Cells of a line, parted by what the heading is parted by: a tab, a semicolon or a comma. */
function parted(line: string, by: string): string[] {
  const cell = new RegExp(`${by}(?:"((?:[^"]|"")*)"|([^${by}]*))`, 'gu');
  return [...`${by}${line}`.matchAll(cell)].map(([, quoted, plain = '']) =>
    (quoted === undefined ? plain : quoted.replaceAll('""', '"')).normalize('NFC').trim(),
  );
}

class Faults {
  readonly found: TableFault[] = [];

  say(row: number, column: Column, code: SeriesFaultCode, text = ''): null {
    this.found.push({ row, column: seriesColumnWords[column], message: seriesFaultWords[code](text) });
    return null;
  }
}

function valueOf(cells: Cells, measure: SeriesMeasure, row: number, faults: Faults) {
  const number = parsePublished(cells.value);
  if (number === undefined) return faults.say(row, 'value', 'valueUnreadable', cells.value);
  const rate = rateMeasures.has(measure);
  if (rate && tenThousandths(number) > HUNDRED_PER_CENT) return faults.say(row, 'value', 'rateTooHigh', cells.value);
  if (!rate && number.decimals > 0) return faults.say(row, 'value', 'countNotWhole', cells.value);
  return number;
}

function areaOf(cells: Cells, row: number, frame: TableFrame, faults: Faults) {
  const area = frame.areaOf(cells.unit);
  if (area === undefined) return faults.say(row, 'unit', 'unitUnknown', cells.unit);
  return frame.belongs(area) ? area : faults.say(row, 'unit', 'unitNotBelow', cells.unit);
}

function yearOf({ year }: Cells, row: number, frame: TableFrame, faults: Faults) {
  const known = /^\d{4}$/u.test(year) && Number(year) >= FIRST_YEAR && Number(year) <= frame.thisYear;
  return known ? Number(year) : faults.say(row, 'year', 'yearUnknown', year);
}

function figureOf(cells: Cells, row: number, frame: TableFrame, faults: Faults): OfficialFigure | null {
  const area = areaOf(cells, row, frame, faults);
  const year = yearOf(cells, row, frame, faults);
  const standard = standards[cells.standard] ?? faults.say(row, 'standard', 'standardUnknown', cells.standard);
  const measure = measureNamed.get(fold(cells.measure)) ?? faults.say(row, 'measure', 'measureUnknown', cells.measure);
  const mark = markNamed.get(fold(cells.mark)) ?? faults.say(row, 'mark', 'markUnknown', cells.mark);
  const number = measure && valueOf(cells, measure, row, faults);
  if (mark === 'confirmed' && cells.document === '') return faults.say(row, 'document', 'documentMissing');
  if (!area || !year || !standard || !measure || !mark || !number) return null;
  const { document, note } = cells;
  return { source: frame.source, ...area, year, standard, measure, ...number, mark, document, note, flags: [] };
}

/** Rows of a pasted or saved table, each a figure or at least one fault; the heading is row 1. */
export function readTable(text: string, frame: TableFrame) {
  const faults = new Faults();
  const lines = text.split(/\r?\n/u).map((line, index) => ({ line, row: index + 1 }));
  const [heading, ...rest] = lines.filter(({ line }) => line.trim() !== '');
  const by = ['\t', ';', ','].find((one) => heading?.line.includes(one)) ?? ',';
  const titles = parted((heading?.line ?? '').replace(/^\uFEFF/u, ''), by).map(fold);
  const at = (column: Column) => titles.indexOf(fold(seriesColumnWords[column]));
  for (const column of columns) {
    if (at(column) < 0) faults.say(heading?.row ?? 1, column, 'columnMissing', seriesColumnWords[column]);
  }
  if (faults.found.length > 0) return { rows: rest.length, figures: [], faults: faults.found };
  if (rest.length === 0) faults.say(1, 'value', 'empty');
  const seen = new Set<string>();
  const figures = rest.flatMap(({ line, row }) => {
    const own = parted(line, by);
    const cell = (column: Column) => own[at(column)] ?? '';
    const [unit, year, standard, measure] = [cell('unit'), cell('year'), cell('standard'), cell('measure')];
    const [value, mark, document, note] = [cell('value'), cell('mark'), cell('document'), cell('note')];
    const figure = figureOf({ unit, year, standard, measure, value, mark, document, note }, row, frame, faults);
    if (figure === null) return [];
    const key = [figure.area, figure.year, figure.standard, figure.measure].join(' ');
    if (seen.has(key)) faults.say(row, 'unit', 'twice');
    seen.add(key);
    return [figure];
  });
  return { rows: rest.length, figures, faults: faults.found };
}
