import { communeListWords } from '@ra-soat/domain/words/documents.vi.ts';
import type { HeadCell, ListCell, ListRow, ListSheet } from './list-workbook.ts';

/** One person of a commune list; household facts stand on the head row only. */
export interface CommunePerson {
  readonly fullName: string;
  readonly relation: string;
  /** dd/mm/yyyy, or the year alone. */
  readonly born: string;
  readonly sex: 'male' | 'female' | null;
  readonly citizenNumber?: string;
  readonly ethnicity: string;
  readonly age?: number;
}

interface CommuneHousehold {
  /** Key beside the print area, by which the file finds its household again. */
  readonly householdId: string;
  /** As the village counts: "12", "12a". */
  readonly number: number | string;
  /** The head first. */
  readonly members: readonly CommunePerson[];
  readonly b1?: number;
  readonly b2?: number;
}

export interface ListedHousehold extends CommuneHousehold {
  readonly headName: string;
  readonly province: string;
  readonly district: string;
  readonly districtCode: string;
  readonly commune: string;
  readonly communeCode: string;
  readonly village: string;
  readonly class: 'POOR' | 'NEAR_POOR';
  readonly decisionNumber?: string;
  /** dd/mm/yyyy */
  readonly decidedOn?: string;
  readonly ethnicMinority: boolean;
  readonly noLabourCapacity: boolean;
  readonly merit: boolean;
  /** Codes, "1; 4". */
  readonly causes: string;
}

export interface ExitedHousehold extends CommuneHousehold {
  readonly address: string;
  readonly note?: string;
}

type Many<T> = AsyncIterable<T> | Iterable<T>;
const tick = (yes: boolean): string => (yes ? 'x' : '');
const orBlank = (value: string | number | undefined): ListCell => value ?? '';
const sexCode = { male: 1, female: 2 } as const;
const sexOf = ({ sex }: CommunePerson): ListCell => (sex === null ? '' : sexCode[sex]);

/** The head's row carries the key, the others their place: no two rows of a household are alike. */
function reference(home: CommuneHousehold, person: CommunePerson): ListCell {
  const at = home.members.indexOf(person);
  return at === 0 ? home.householdId : String(at + 1);
}

function listedCells(home: ListedHousehold, person: CommunePerson, isHead: boolean, running: number): ListCell[] {
  const onHead = (value: ListCell): ListCell => (isHead ? value : '');
  return [
    running,
    onHead(home.number),
    onHead(home.headName),
    person.fullName,
    person.relation,
    person.born,
    sexOf(person),
    orBlank(person.citizenNumber),
    home.province,
    home.district,
    home.districtCode,
    home.commune,
    home.communeCode,
    home.village,
    person.ethnicity,
    onHead(home.class === 'POOR' ? 1 : 2),
    onHead(orBlank(home.decisionNumber)),
    onHead(orBlank(home.decidedOn)),
    onHead(orBlank(home.b1)),
    onHead(orBlank(home.b2)),
    onHead(tick(home.ethnicMinority)),
    onHead(tick(home.noLabourCapacity)),
    onHead(tick(home.merit)),
    onHead(home.causes),
    '',
    orBlank(person.age),
    onHead(home.members.length),
    reference(home, person),
  ];
}

/** Trap of the layout: sex and birth stand in the opposite order to the first list. */
function exitedCells(home: ExitedHousehold, person: CommunePerson, isHead: boolean): ListCell[] {
  const onHead = (value: ListCell): ListCell => (isHead ? value : '');
  return [
    '',
    onHead(home.number),
    person.fullName,
    person.relation,
    sexOf(person),
    person.born,
    orBlank(person.citizenNumber),
    person.ethnicity,
    onHead(home.address),
    onHead(orBlank(home.b1)),
    onHead(orBlank(home.b2)),
    '',
    onHead(orBlank(home.note)),
    '',
    orBlank(person.age),
    onHead(home.members.length),
    reference(home, person),
  ];
}

async function* listedRows(households: Many<ListedHousehold>): AsyncGenerator<ListRow> {
  let running = 0;
  for await (const home of households) {
    for (const [at, person] of home.members.entries()) {
      running += 1;
      yield { cells: listedCells(home, person, at === 0, running) };
    }
  }
}

async function* exitedRows(households: Many<ExitedHousehold>): AsyncGenerator<ListRow> {
  for await (const home of households) {
    for (const [at, person] of home.members.entries()) yield { cells: exitedCells(home, person, at === 0) };
  }
}

function headings(row: number, labels: readonly string[]): HeadCell[] {
  return labels.map((text, at) => ({ row, column: at + 1, text }));
}

/** Sheet 1 of the commune workbook: title in A4, data from row 8. */
export function listedSheet(households: Many<ListedHousehold>): ListSheet {
  return {
    name: communeListWords.sheets.listed,
    widths: [6, 8, 26, 26, 13, 12, 8, 15, 16, 14, 8, 18, 8, 16, 9, 9, 16, 12, 8, 8, 8, 9, 9, 12, 6, 6, 8, 10],
    printed: 27,
    head: [{ row: 4, column: 1, text: communeListWords.titles.listed }, ...headings(7, communeListWords.listedColumns)],
    headRows: [7, 7],
    firstRow: 8,
    rows: listedRows(households),
  };
}

/** Sheets 2 and 3 of the commune workbook: title in B5, data from row 10. */
export function exitedSheet(kind: 'exitedPoverty' | 'exitedNearPoverty', households: Many<ExitedHousehold>): ListSheet {
  return {
    name: communeListWords.sheets[kind],
    widths: [3, 8, 26, 13, 8, 12, 15, 9, 40, 8, 8, 6, 20, 6, 6, 8, 10],
    printed: 16,
    head: [{ row: 5, column: 2, text: communeListWords.titles[kind] }, ...headings(9, communeListWords.exitedColumns)],
    headRows: [9, 9],
    firstRow: 10,
    rows: exitedRows(households),
  };
}
