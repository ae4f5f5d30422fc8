import { exportFileWords } from '@ra-soat/domain/words/exports.vi.ts';
import { CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import type { ListCell, ListSheet } from '../documents/excel/list-workbook.ts';
import type { RoundFrame } from '../documents/round-frame.ts';
import { bornText, dayText, ethnicityText, numberText, sexText, type Open } from './export-cells.ts';
import { headOf, type SheetHead } from './people-sheets.ts';
import type { ReviewedHome } from './reviewed-homes.ts';

const words = exportFileWords;

/** The number of the village's list; the layout wants a small whole number where it is one. */
function codeOf(number: string): ListCell {
  return /^[1-9]\d{0,5}$/u.test(number) ? Number(number) : number;
}

function nationalCells(home: ReviewedHome): ListCell[] {
  const [head] = home.members;
  return [
    dayText(home.interview_on),
    head?.name ?? home.head,
    codeOf(home.number),
    '',
    sexText(head?.sex ?? null),
    home.members.length || (home.persons ?? ''),
    words.notScreened,
    home.b1 ?? '',
    home.b2 ?? '',
    CLASS_WORDS[home.class],
    home.enumerator ?? '',
    home.household_id,
  ];
}

/** A sheet's name in Excel: 31 letters, none of []:*?/\, and told apart whatever the case. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/gu, ' ')
        .replace(/^'+|'+$/gu, '')
        .trim() || '-';
    const named = (mark: string) => `${plain.slice(0, 31 - mark.length).trim()}${mark}`;
    let found = named('');
    for (let at = 2; taken.has(found.toLocaleLowerCase('vi')); at += 1) found = named(` (${String(at)})`);
    taken.add(found.toLocaleLowerCase('vi'));
    return found;
  });
}

/**
 * The layout of the national export (registers.md §2): keys, labels, rows. Codes restart in every village and the rows
 * do not name it, so every village has a sheet of its own.
 */
export function nationalSheets(homes: readonly ReviewedHome[]): ListSheet[] {
  const villages = [...Map.groupBy(homes, ({ village_id }) => village_id).values()];
  const names = sheetNames(villages.map(([first]) => first?.village ?? ''));
  return villages.map((own, at) => ({
    name: names[at] ?? '',
    widths: [14, 28, 9, 12, 9, 10, 9, 9, 9, 18, 20, 10],
    printed: 11,
    head: [
      ...words.nationalKeys.map((text, column) => ({ row: 1, column: column + 1, text })),
      ...[...words.nationalLabels, words.reference].map((text, column) => ({ row: 2, column: column + 1, text })),
    ],
    headRows: [2, 2],
    firstRow: 3,
    rows: own.map((home) => ({ cells: nationalCells(home) })),
  }));
}

function surveyCells(home: ReviewedHome, at: number, { frame, open }: { frame: RoundFrame; open: Open }): ListCell[] {
  const [head] = home.members;
  return [
    at + 1,
    head?.name ?? home.head,
    head ? bornText(head) : '',
    sexText(head?.sex ?? null),
    ethnicityText(head?.ethnicity ?? null),
    home.address,
    numberText(head, open),
    home.members.length || (home.persons ?? ''),
    CLASS_WORDS[home.before],
    home.b1 ?? '',
    home.b2 ?? '',
    '',
    CLASS_WORDS[home.class],
    words.areas[frame.area],
    '',
    '',
    '',
    frame.province,
    frame.superior === frame.province ? '' : frame.superior,
    frame.unit,
    home.village,
    dayText(home.interview_on),
    home.enumerator ?? '',
  ];
}

/** The survey result template of one province (registers.md §4); what nobody asks stays open. */
export function surveySheet(
  head: SheetHead,
  homes: readonly ReviewedHome[],
  of: { frame: RoundFrame; open: Open },
): ListSheet {
  return {
    name: words.sheets.survey,
    widths: [6, 26, 12, 8, 12, 40, 15, 8, 14, 8, 8, 10, 14, 7, 10, 10, 10, 16, 12, 18, 16, 12, 18],
    head: headOf(head, words.surveyColumns),
    headRows: [7, 7],
    firstRow: 8,
    rows: homes.map((home, at) => ({ cells: surveyCells(home, at, of) })),
  };
}
