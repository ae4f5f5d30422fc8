import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { tidy } from '@ra-soat/domain/kernel/text.ts';
import { columnLetter, type SheetRow } from './cell.ts';
import { type Note, note } from './note.ts';
import { parseBirth, type ReadBirth, yearOf } from './parse-birth.ts';
import { contradictions, parseCitizenNumber } from './parse-citizen-number.ts';
import { parseEthnicity } from './parse-ethnicity.ts';
import { parseRelation } from './parse-relation.ts';
import { parseSex } from './parse-sex.ts';
import { textIn } from './row-role.ts';
import type { Columns } from './sheet-kinds.ts';
import type { RawRow, WorkbookMember } from './workbook-types.ts';

export interface ReadMember {
  readonly member: WorkbookMember;
  readonly notes: readonly Note[];
}

/** One person from one row; what cannot be understood is left blank and said. */
export function readMember(row: SheetRow, columns: Columns, on: IsoDate): ReadMember {
  const text = (field: Parameters<typeof textIn>[2]) => textIn(row, columns, field);
  const name = tidy(text('name') || text('headName'));
  const birth = parseBirth(row.cells.get(columns.get('birth') ?? 0), on);
  const citizen = parseCitizenNumber(text('citizenNumber'));
  const member: WorkbookMember = {
    row: row.row,
    name,
    relation: text('relation') === '' ? null : (parseRelation(text('relation')) ?? 'other'),
    born: birth.born,
    sex: parseSex(text('sex')),
    citizenNumber: citizen.number,
    ethnicity: parseEthnicity(text('ethnicity')),
    raw: rawRow(row),
  };
  const values = { value: text('citizenNumber'), other: citizen.suggestion };
  const notes = [
    ...(name === '' ? [note(row.row, 'name', 'name_blank')] : []),
    ...codedNotes(row, columns, member),
    ...(columns.has('birth') ? birthNotes(row, text('birth'), birth) : []),
    ...(citizen.flaw === null ? [] : [note(row.row, 'citizenNumber', citizen.flaw, values)]),
    ...contradictions(member.citizenNumber, member.sex, birth.born).map((code) => note(row.row, 'citizenNumber', code)),
    ...cellNotes(row, columns),
  ];
  return { member, notes };
}

/** Blank or unknown relation, sex and ethnicity. */
function codedNotes(row: SheetRow, columns: Columns, member: WorkbookMember): readonly Note[] {
  const relation = textIn(row, columns, 'relation');
  const unknownRelation = relation !== '' && parseRelation(relation) === null;
  const relationNote = relation === '' ? 'relation_blank' : 'relation_unknown';
  const sex = textIn(row, columns, 'sex');
  const ethnicity = textIn(row, columns, 'ethnicity');
  return [
    ...((relation === '' && columns.has('relation')) || unknownRelation
      ? [note(row.row, 'relation', relationNote, { value: relation })]
      : []),
    ...(member.sex === null ? [note(row.row, 'sex', sex === '' ? 'sex_blank' : 'sex_unknown', { value: sex })] : []),
    ...(member.ethnicity === null && columns.has('ethnicity')
      ? [note(row.row, 'ethnicity', ethnicity === '' ? 'ethnicity_blank' : 'ethnicity_unknown', { value: ethnicity })]
      : []),
  ];
}

function birthNotes(row: SheetRow, value: string, { born, flaw }: ReadBirth): readonly Note[] {
  if (flaw === null) return [];
  return [note(row.row, 'birth', flaw, { value, other: born === null ? '' : yearOf(born) })];
}

/** Error values, formulas without result (in columns we read), and text converted from an old font (once a row). */
function cellNotes(row: SheetRow, columns: Columns): readonly Note[] {
  const known = [...columns].flatMap(([field, column]) => {
    const cell = row.cells.get(column);
    return cell === undefined ? [] : [{ field, cell }];
  });
  const flaws = known.flatMap(({ field, cell }) =>
    cell.flaw === undefined ? [] : [note(row.row, field, cell.flaw, { value: cell.flawText ?? '' })],
  );
  const converted = known.find(({ cell }) => cell.converted !== undefined);
  if (converted === undefined) return flaws;
  const { cell, field } = converted;
  return [...flaws, note(row.row, field, 'font_converted', { font: cell.converted ?? '', value: cell.text })];
}

function rawRow(row: SheetRow): RawRow {
  return Object.fromEntries([...row.cells].map(([column, cell]) => [columnLetter(column), cell.original ?? cell.text]));
}
