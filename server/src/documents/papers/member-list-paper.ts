import { memberListWords } from '@ra-soat/domain/words/documents.vi.ts';
import type { CommuneListRow, MemberListRow } from '../excel/member-list.ts';
import type { Cell, Paper, PaperStamp, Signatory } from '../paper.ts';
import { officeHead, type Office } from './office.ts';

/** R14 or R15 of one commune, ready to be printed. */
export interface MemberListModel {
  readonly code: 'R14' | 'R15';
  readonly year: number;
  readonly office: Office;
  readonly stageLine: string;
  readonly standardLine: string;
  readonly rows: readonly (MemberListRow | CommuneListRow)[];
  /** What the list rests on, above the signatures. */
  readonly source: string;
  readonly signatories: readonly Signatory[];
  readonly stamp: PaperStamp;
}

const WIDTHS = [9, 12, 36, 10, 10, 14, 18, 11, 11, 11, 11, 11, 17, 10, 11, 11, 10, 10, 10];
const NEEDS = [1, 2, 3, 4, 5, 6];

const middle = (text: string): Cell => ({ text, align: 'center' });
const tick = (yes: boolean): Cell => middle(yes ? 'x' : '');

function heading(code: 'R14' | 'R15'): Cell[][] {
  const single = memberListWords.columns[code].single.map((text): Cell => ({ text, rows: 2 }));
  const numbers = WIDTHS.map((_, at): Cell => ({ text: String(at + 1), strong: false, italic: true }));
  return [
    [...single, { text: memberListWords.needsGroup, columns: NEEDS.length }],
    [...memberListWords.needs],
    numbers,
  ];
}

function memberCells(row: MemberListRow): Cell[] {
  const { householdNumber, memberNumber, name, origin } = row;
  return [
    middle(householdNumber === null ? '' : String(householdNumber)),
    middle(String(memberNumber)),
    { text: name, strong: householdNumber !== null },
    middle(row.bornMale),
    middle(row.bornFemale),
    middle(row.ethnicity),
    row.relation,
    ...(['new', 'relapsed', 'old'] as const).map((one) => tick(origin === one)),
    tick(row.merit),
    tick(row.localMinority),
    tick(row.noLabour),
    ...NEEDS.map((need) => tick(row.needs.includes(need))),
  ];
}

function rowCells(row: MemberListRow | CommuneListRow): Cell[] {
  if (row.kind === 'member') return memberCells(row);
  const text = memberListWords.commune(row.name, row.households, row.persons);
  return [{ text, strong: true, columns: WIDTHS.length }];
}

/** The list of members as a paper: headings on every page, the row of the commune, then household after household. */
export function memberListPaper(model: MemberListModel): Paper {
  const { code, year, office, stageLine, standardLine, rows, source, signatories, stamp } = model;
  const title = memberListWords.title[code](year);
  return {
    name: `${code} ${title}`,
    stamp,
    pagesCounted: true,
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          officeHead(office),
          { kind: 'title', lines: [title], subject: stageLine, note: standardLine },
          { kind: 'table', widths: WIDTHS, size: 9, head: heading(code), rows: rows.map(rowCells) },
          { kind: 'sign-off', lead: source, signatories },
        ],
      },
    ],
  };
}
