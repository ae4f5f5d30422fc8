import { tcvn3Letters, vniLetters } from '@ra-soat/server/platform/workbook/legacy-letters.ts';
import type { Random } from './random.ts';
import type { CellContent, RowValues } from './workbook-cell.ts';

/** Columns of the list of poor and near-poor households, from 0. */
const at = {
  number: 1,
  headName: 2,
  name: 3,
  relation: 4,
  birth: 5,
  sex: 6,
  citizenNumber: 7,
  district: 9,
  districtCode: 10,
  commune: 11,
  communeCode: 12,
  village: 13,
  class: 15,
  decisionNumber: 16,
  decisionDay: 17,
  b1: 18,
  b2: 19,
  causes: 23,
  size: 26,
} as const;

type Column = keyof typeof at;
type Rows = readonly RowValues[];

export interface Noise {
  readonly name: string;
  /** Number in registers.md §8; 0 for the further ones of synthetic-data.md §10. */
  readonly number: number;
  /** What an importer must do with the household. */
  readonly fate: 'kept' | 'refused';
  readonly apply: (rows: Rows, random: Random) => Rows;
}

/** Changes to the cells of one household; kinds that add or repeat rows stand in with-noise.ts. */
export const cellNoises: readonly Noise[] = [
  noise(1, 'name_upper', (rows) => names(rows, (name) => name.toUpperCase())),
  noise(1, 'name_decomposed', (rows) => names(rows, (name) => name.normalize('NFD'))),
  noise(1, 'name_blanks', (rows) => names(rows, (name) => ` ${name.replaceAll(' ', '  ')} `)),
  noise(2, 'place_without_marks', (rows) =>
    head(rows, 'commune', (value) => text(value).normalize('NFD').replace(/\p{M}/gu, '')),
  ),
  noise(3, 'place_prefix', (rows) => head(rows, 'commune', (value) => text(value).replace(/^(Xã|Phường) /u, 'X. '))),
  noise(4, 'village_case', (rows) => head(rows, 'village', (value) => text(value).toLowerCase().replace(' ', '  '))),
  noise(5, 'sex_odd', (rows, random) => every(rows, 'sex', () => random.pick([null, 'x', 'Nữ', 'nam', '1 ']))),
  noise(6, 'birth_odd', (rows, random) => every(rows, 'birth', (value) => oddBirth(text(value), random))),
  noise(7, 'citizen_number_number', (rows) =>
    every(rows, 'citizenNumber', (value) => (value === null ? null : Number(value))),
  ),
  noise(7, 'citizen_number_short', (rows) => every(rows, 'citizenNumber', (value) => text(value).slice(1) || null)),
  noise(7, 'citizen_number_old', (rows) => every(rows, 'citizenNumber', (value) => text(value).slice(0, 9) || null)),
  noise(8, 'number_missing', (rows) => head(rows, 'number', () => null)),
  noise(8, 'number_twice', (rows) => head(rows, 'number', () => 1)),
  noise(10, 'class_conflict', (rows) => last(rows, 'class', () => (rows.length > 1 ? 7 : 9)), 'refused'),
  noise(11, 'score_text', (rows) => head(rows, 'b1', (value) => `${text(value)},0 `)),
  noise(11, 'score_empty', (rows) => head(rows, 'b1', () => null)),
  noise(11, 'score_not_multiple', (rows) => head(rows, 'b2', () => 35)),
  noise(12, 'size_formula', (rows) =>
    head(rows, 'size', () => ({ formula: `COUNTA(D1:D${rows.length})`, result: rows.length })),
  ),
  noise(12, 'check_columns', (rows) => rows.map((row) => [...row, null, 'đã kiểm tra', 1])),
  noise(13, 'font_tcvn3', (rows) => inOldFont(rows, '.VnTime', fromTable(tcvn3Letters))),
  noise(13, 'font_vni', (rows) => inOldFont(rows, 'VNI-Times', fromTable(vniLetters))),
  noise(14, 'old_units', (rows) =>
    head(
      head(
        head(rows, 'district', () => 'Huyện Đắk Glong'),
        'districtCode',
        () => '661',
      ),
      'communeCode',
      () => 24_634,
    ),
  ),
  noise(16, 'class_non_poor', (rows) => head(rows, 'class', () => 'Hộ không nghèo')),
  noise(17, 'cause_list', (rows, random) =>
    head(rows, 'causes', () => random.pick(['1,3', 1.3, '2; 7', 'Không có vốn, ốm đau'])),
  ),
  noise(18, 'decision_writing', (rows, random) =>
    head(rows, 'decisionNumber', () => random.pick(['QĐ 12', '12 /QĐ-UBND', 'Số 12/QĐ-UBND ngày 10/12/2025'])),
  ),
  noise(
    0,
    'two_heads',
    (rows) => (rows.length > 1 ? last(rows, 'relation', () => 'Chủ hộ') : headless(rows)),
    'refused',
  ),
  noise(0, 'no_head', headless, 'refused'),
  noise(0, 'other_commune', (rows) => head(rows, 'communeCode', () => '00328'), 'refused'),
  noise(0, 'score_too_high', (rows) => head(rows, 'b2', () => 130), 'refused'),
  noise(0, 'class_against_scores', (rows) => head(rows, 'b1', () => 300)),
  noise(0, 'decision_late', (rows) => head(rows, 'decisionDay', () => '25/12/2025')),
];

function noise(number: number, name: string, apply: Noise['apply'], fate: Noise['fate'] = 'kept'): Noise {
  return { number, name, apply, fate };
}

function text(value: CellContent): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function changed(row: RowValues, column: Column, change: (value: CellContent) => CellContent): RowValues {
  return row.map((value, index) => (index === at[column] ? change(value) : value));
}

/** Nobody is head, neither by relation nor by name. */
function headless(rows: Rows): Rows {
  const unnamed = head(rows, 'headName', () => null);
  return head(unnamed, 'relation', () => 'Con');
}

function every(rows: Rows, column: Column, change: (value: CellContent) => CellContent): Rows {
  return rows.map((row) => changed(row, column, change));
}

function head(rows: Rows, column: Column, change: (value: CellContent) => CellContent): Rows {
  return rows.map((row, index) => (index === 0 ? changed(row, column, change) : row));
}

function last(rows: Rows, column: Column, change: (value: CellContent) => CellContent): Rows {
  return rows.map((row, index) => (index === rows.length - 1 ? changed(row, column, change) : row));
}

function names(rows: Rows, change: (name: string) => CellContent): Rows {
  const one = (value: CellContent) => (value === null ? null : change(text(value)));
  return every(every(rows, 'name', one), 'headName', one);
}

function oddBirth(written: string, random: Random): CellContent {
  const [day = '1', month = '1', year = '1980'] = written.split('/');
  return random.pick<CellContent>([
    Number(year),
    `${day}/${month}/${year.slice(2)}`,
    25_569 + Math.floor(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000),
    ` ${day} / ${month} / ${year} `,
    `31/02/${year}`,
  ]);
}

function inOldFont(rows: Rows, font: string, encode: (name: string) => string): Rows {
  return names(rows, (name) => ({ text: encode(name), font }));
}

/** The way back: letters of Unicode in the codes of the old font. */
function fromTable(letters: ReadonlyMap<string, string>): (name: string) => string {
  const codes = new Map([...letters].map(([code, letter]) => [letter, code]));
  return (name) => Array.from(name.normalize('NFC'), (letter) => codes.get(letter) ?? letter).join('');
}
