import { classify } from '@ra-soat/domain/assessment/classify.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { SheetRow } from './cell.ts';
import { type Note, note } from './note.ts';
import { parseScore } from './parse-score.ts';
import { textIn } from './row-role.ts';
import type { Columns } from './sheet-kinds.ts';
import type { ListKind, WorkbookOptions } from './workbook-types.ts';

export interface ReadScores {
  readonly b1: number | null;
  readonly b2: number | null;
  readonly notes: readonly Note[];
}

/** B1 and B2 of the head row, compared with the standard where the reader was told which one. */
export function readScores(
  row: SheetRow,
  columns: Columns,
  list: ListKind | null,
  options: WorkbookOptions,
): ReadScores {
  const b1 = parseScore(textIn(row, columns, 'b1'));
  const b2 = parseScore(textIn(row, columns, 'b2'));
  const known = { b1: whole(b1), b2: whole(b2) };
  const notes = [
    ...flawNotes(row, columns, 'b1', b1),
    ...flawNotes(row, columns, 'b2', b2),
    ...(known.b2 !== null && known.b2 % 10 !== 0
      ? [note(row.row, 'b2', 'score_not_multiple', { value: known.b2 })]
      : []),
    ...standardNotes(row, known, list, options),
  ];
  return { ...known, notes };
}

function whole(score: number | null | 'unreadable'): number | null {
  return score === 'unreadable' ? null : score;
}

function flawNotes(
  row: SheetRow,
  columns: Columns,
  field: 'b1' | 'b2',
  score: number | null | 'unreadable',
): readonly Note[] {
  if (score === null) return [note(row.row, field, 'score_blank')];
  return score === 'unreadable'
    ? [note(row.row, field, 'score_unreadable', { value: textIn(row, columns, field) })]
    : [];
}

function standardNotes(
  row: SheetRow,
  { b1, b2 }: { b1: number | null; b2: number | null },
  list: ListKind | null,
  { standard: id, area }: WorkbookOptions,
): readonly Note[] {
  if (id === undefined || b2 === null) return [];
  const standard = standardOf(id);
  const maximum = standard.b2?.maximum;
  if (maximum !== undefined && b2 > maximum) return [note(row.row, 'b2', 'score_too_high', { value: b2, maximum })];
  if (area === undefined || b1 === null || list === null) return [];
  const found = classify(standard, { area, b1, b2 }).class;
  if (found === 'UNDETERMINED' || allowed[list].includes(found)) return [];
  return [note(row.row, 'class', 'class_contradicts_scores', { b1, b2 })];
}

/** The classes a list may hold: who left poverty may be near-poor. */
const allowed: Readonly<Record<ListKind, readonly string[]>> = {
  POOR: ['POOR'],
  NEAR_POOR: ['NEAR_POOR'],
  EXITED_POVERTY: ['NEAR_POOR', 'NON_POOR'],
  EXITED_NEAR_POVERTY: ['NON_POOR'],
  REVIEWED_NON_POOR: ['NON_POOR'],
};
