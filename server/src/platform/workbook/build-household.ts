import { tidy } from '@ra-soat/domain/kernel/text.ts';
import type { SheetRow } from './cell.ts';
import type { Field } from './column-labels.ts';
import { foldLabel } from './fold-label.ts';
import { contentHash, householdKey } from './household-key.ts';
import { isError, type Note, note } from './note.ts';
import { parseCauses } from './parse-causes.ts';
import { parseFlag } from './parse-flag.ts';
import { readAddress } from './read-address.ts';
import { readClass } from './read-class.ts';
import { readDecision } from './read-decision.ts';
import { type ReadMember, readMember } from './read-member.ts';
import { readReference } from './read-reference.ts';
import { readScores } from './read-scores.ts';
import { textIn } from './row-role.ts';
import { type SettledHead, settleHead } from './settle-head.ts';
import type { Columns } from './sheet-kinds.ts';
import type { SheetKind, WorkbookHousehold, WorkbookMember, WorkbookOptions } from './workbook-types.ts';

/** The rows of one household in their sheet, head row first; never empty. */
export interface Block {
  readonly sheet: string;
  readonly kind: SheetKind;
  readonly columns: Columns;
  readonly head: SheetRow;
  readonly members: readonly SheetRow[];
  readonly villageAbove: string | null;
}

export interface BuiltHousehold {
  /** Null when an error refuses it whole: half a household is never stored. */
  readonly household: WorkbookHousehold | null;
  readonly village: string;
  readonly notes: readonly Note[];
}

export function buildHousehold(block: Block, options: WorkbookOptions): BuiltHousehold {
  const { head: row, columns } = block;
  const rows = [row, ...block.members];
  const read = rows.map((one) => readMember(one, columns, options.on));
  const settled = settleHead(
    read.map((one) => one.member),
    tidy(textIn(row, columns, 'headName')),
    row.row,
  );
  const { list, notes: classNotes } = readClass(rows, columns, block.kind);
  const scores = readScores(row, columns, list, options);
  const { decision, notes: decisionNotes } = readDecision(row, columns, options);
  const place = readAddress(row, columns, block.villageAbove, options);
  const marks = readMarks(row, columns);
  const reference = readReference(row, columns);
  const number = tidy(textIn(row, columns, 'number')) || null;
  const { size, notes: sizeNotes } = readSize(row, columns, settled.members.length);
  const notes = [
    ...memberNotes(read, settled).filter(({ code }) => columns.has('name') || code !== 'head_by_name'),
    ...classNotes,
    ...scores.notes,
    ...decisionNotes,
    ...place.notes,
    ...marks.notes,
    ...(number === null ? [note(row.row, 'number', 'number_blank')] : []),
    ...sizeNotes,
  ];
  if (list === null || notes.some(isError)) return { household: null, village: place.village, notes };
  const { village, address } = place;
  const said = {
    list,
    number,
    village,
    address,
    place: place.place,
    head: settled.head,
    b1: scores.b1,
    b2: scores.b2,
    ...decision,
    ...marks.marks,
    ...(reference !== null && { reference }),
    ...size.said,
  };
  const household: WorkbookHousehold = {
    sheet: block.sheet,
    row: row.row,
    ...said,
    reference,
    peopleTold: columns.has('name'),
    persons: size.persons,
    members: settled.members,
    key: householdKey(village, number, settled.head),
    hash: contentHash({ ...said, people: peopleSaid(settled.members) }),
  };
  return { household, village, notes };
}

/** A head known by name needs no second message about the blank relation. */
function memberNotes(read: readonly ReadMember[], settled: SettledHead): readonly Note[] {
  const byName = settled.notes.find((one) => one.code === 'head_by_name')?.row;
  const own = read.flatMap((one) => one.notes).filter((one) => one.code !== 'relation_blank' || one.row !== byName);
  return [...own, ...settled.notes, ...twiceNotes(settled.members)];
}

function readMarks(row: SheetRow, columns: Columns) {
  const flag = (field: Field) => parseFlag(textIn(row, columns, field));
  const causeText = textIn(row, columns, 'causes');
  const { causes, other, flaw } = parseCauses(causeText);
  const fields = ['ethnicMinority', 'noLabourCapacity', 'merit'] as const;
  const unknown = fields.filter((field) => flag(field) === null);
  return {
    marks: {
      ethnicMinority: flag('ethnicMinority') ?? false,
      noLabourCapacity: flag('noLabourCapacity') ?? false,
      meritMember: flag('merit') ?? false,
      causes,
      otherCause: other,
    },
    notes: [
      ...unknown.map((field) => note(row.row, field, 'flag_unknown', { value: textIn(row, columns, field) })),
      ...(flaw === null ? [] : [note(row.row, 'causes', flaw, { value: causeText })]),
    ],
  };
}

function peopleSaid(members: readonly WorkbookMember[]) {
  return members.map((one) => [one.name, one.relation, one.born, one.sex, one.citizenNumber, one.ethnicity]);
}

/** How many live there: counted, or as written in a file that names the heads only. */
function readSize(row: SheetRow, columns: Columns, counted: number) {
  const text = textIn(row, columns, 'size');
  const written = /^\d{1,3}$/u.test(text) ? Number(text) : null;
  if (!columns.has('name')) return { size: { persons: written || counted, said: { size: written } }, notes: [] };
  const size = { persons: counted, said: {} };
  if (written === null || written === counted) return { size, notes: [] };
  return { size, notes: [note(row.row, 'size', 'size_differs', { value: text, other: counted })] };
}

/** The same name, birth and number twice in one household: twins of one name, or one person written twice. */
function twiceNotes(members: readonly WorkbookMember[]): readonly Note[] {
  const seen = new Map<string, number>();
  return members.flatMap((member) => {
    const person = JSON.stringify([foldLabel(member.name), member.born, member.citizenNumber]);
    const other = seen.get(person);
    seen.set(person, member.row);
    return other === undefined ? [] : [note(member.row, 'name', 'person_twice', { value: member.name, other })];
  });
}
