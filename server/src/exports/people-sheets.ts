import { exportFileWords } from '@ra-soat/domain/words/exports.vi.ts';
import { CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { RELATION_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import type { HeadCell, ListCell, ListRow, ListSheet } from '../documents/excel/list-workbook.ts';
import {
  bornText,
  codesText,
  dayText,
  ethnicityText,
  numberText,
  sexText,
  tickText,
  type Open,
} from './export-cells.ts';
import type { ListedHome } from './listed-homes.ts';

const words = exportFileWords;
/** Code of the majority in the list of peoples. */
const KINH = 1;

export interface SheetHead {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Title and notes above the headings, which stand in row 7. */
export function headOf({ title, lines }: SheetHead, columns: readonly string[]): HeadCell[] {
  return [
    { row: 1, column: 1, text: title },
    ...lines.slice(0, 4).map((text, at) => ({ row: 2 + at, column: 1, text })),
    ...columns.map((text, at) => ({ row: 7, column: at + 1, text })),
  ];
}

function personCells(home: ListedHome, at: number, open: Open): ListCell[] {
  const member = home.members[at];
  if (!member) return [];
  const [head] = home.members;
  return [
    home.commune,
    home.village,
    at === 0 ? home.number : '',
    head?.name ?? '',
    member.name,
    RELATION_WORDS[member.relation],
    bornText(member),
    sexText(member.sex),
    ethnicityText(member.ethnicity),
    numberText(member, open),
    '',
    '',
    CLASS_WORDS[home.class],
    dayText(home.from_on),
    home.decision_number,
    dayText(home.decided_on),
    home.certificate ?? '',
    home.address,
  ];
}

async function* personRows(homes: AsyncIterable<ListedHome>, open: Open): AsyncGenerator<ListRow> {
  let running = 0;
  for await (const home of homes) {
    for (const at of home.members.keys()) {
      running += 1;
      yield { cells: [running, ...personCells(home, at, open)] };
    }
  }
}

/** One row for each person of the listed households; telephone and occupation stay open, nobody asks for them. */
export function memberSheet(head: SheetHead, homes: AsyncIterable<ListedHome>, open: Open): ListSheet {
  return {
    name: words.sheets.members,
    widths: [6, 20, 16, 8, 26, 26, 13, 12, 8, 12, 15, 12, 12, 14, 12, 18, 12, 16, 40],
    head: headOf(head, words.memberColumns),
    headRows: [7, 7],
    firstRow: 8,
    rows: personRows(homes, open),
  };
}

function homeCells(home: ListedHome, open: Open): ListCell[] {
  const [head] = home.members;
  const { area_type: area } = home;
  return [
    home.number,
    home.province ?? '',
    '',
    home.commune,
    home.village,
    home.address,
    area === 'urban' || area === 'rural' ? words.areas[area] : '',
    home.class === 'POOR' ? 1 : 2,
    home.commune,
    head?.name ?? '',
    numberText(head, open),
    head?.ethnicity ?? '',
    head ? bornText(head) : '',
    head?.sex === 'male' ? 1 : head?.sex === 'female' ? 2 : '',
    home.b1 ?? '',
    home.b2 ?? '',
    home.decision_number,
    dayText(home.decided_on),
    home.ethnicity === null ? '' : tickText(home.ethnicity !== KINH),
    tickText(home.no_labour),
    tickText(home.merit),
    codesText(home.indicators),
    codesText(home.causes),
    codesText(home.needs),
    home.members.length,
    home.household_id,
  ];
}

async function* homeRows(homes: AsyncIterable<ListedHome>, open: Open): AsyncGenerator<ListRow> {
  for await (const home of homes) yield { cells: homeCells(home, open) };
}

/** Households in the order in which they are typed in: who and where first, then the result, then what was found. */
export function homeSheet(head: SheetHead, homes: AsyncIterable<ListedHome>, open: Open): ListSheet {
  return {
    name: words.sheets.households,
    widths: [8, 16, 10, 20, 16, 40, 9, 9, 20, 26, 15, 9, 12, 8, 8, 8, 18, 12, 8, 9, 9, 14, 12, 12, 8, 10],
    printed: 25,
    head: headOf(head, [...words.householdColumns, words.reference]),
    headRows: [7, 7],
    firstRow: 8,
    rows: homeRows(homes, open),
  };
}
