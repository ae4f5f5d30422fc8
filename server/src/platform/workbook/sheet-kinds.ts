import { foldLabel } from './fold-label.ts';
import type { Field } from './column-labels.ts';
import { columnNumber } from './cell.ts';
import type { SheetKind } from './workbook-types.ts';

/** Columns of the printed layouts (registers.md §1), used only where a sheet has a title but no headings. */
const listedLetters: Readonly<Partial<Record<Field, string>>> = {
  running: 'A',
  number: 'B',
  headName: 'C',
  name: 'D',
  relation: 'E',
  birth: 'F',
  sex: 'G',
  citizenNumber: 'H',
  province: 'I',
  district: 'J',
  districtCode: 'K',
  commune: 'L',
  communeCode: 'M',
  village: 'N',
  ethnicity: 'O',
  class: 'P',
  decisionNumber: 'Q',
  decisionDay: 'R',
  b1: 'S',
  b2: 'T',
  ethnicMinority: 'U',
  noLabourCapacity: 'V',
  merit: 'W',
  causes: 'X',
  age: 'Z',
  size: 'AA',
  reference: 'AB',
};

const exitedLetters: Readonly<Partial<Record<Field, string>>> = {
  number: 'B',
  name: 'C',
  relation: 'D',
  sex: 'E',
  birth: 'F',
  citizenNumber: 'G',
  ethnicity: 'H',
  address: 'I',
  b1: 'J',
  b2: 'K',
  note: 'M',
  age: 'O',
  size: 'P',
  reference: 'Q',
};

export type Columns = ReadonlyMap<Field, number>;

/** Which of the three lists a title or a sheet's name announces; leaving near-poverty is asked before leaving poverty. */
export function sheetKindOf(title: string): SheetKind | null {
  const text = foldLabel(title);
  if (/thoat (ho )?can ngheo/u.test(text)) return 'exited_near_poverty';
  if (/thoat (ho )?ngheo/u.test(text)) return 'exited_poverty';
  return /(ho|can) ngheo|hn hcn/u.test(text) ? 'listed' : null;
}

/** The printed layout of a list and the row its data begin in. */
export function printedLayout(kind: SheetKind): { readonly columns: Columns; readonly firstRow: number } {
  const letters = kind === 'listed' ? listedLetters : exitedLetters;
  return { columns: columnsAt(letters), firstRow: kind === 'listed' ? 8 : 10 };
}

function columnsAt(letters: Readonly<Partial<Record<Field, string>>>): Columns {
  const columns = new Map<Field, number>();
  let field: Field;
  for (field in letters) columns.set(field, columnNumber(letters[field] ?? ''));
  return columns;
}
