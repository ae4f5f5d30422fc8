import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { tidy } from '@ra-soat/domain/kernel/text.ts';
import type { SheetRow } from './cell.ts';
import { type Note, note } from './note.ts';
import { parseDay } from './parse-birth.ts';
import { parseDecisionNumber } from './parse-decision-number.ts';
import { textIn } from './row-role.ts';
import type { Columns } from './sheet-kinds.ts';
import type { WorkbookOptions } from './workbook-types.ts';

export interface ReadDecision {
  readonly decisionText: string;
  readonly decisionNumber: string | null;
  readonly decidedOn: IsoDate | null;
}

/** Number and day of the decision on the head row; sheets without these columns have none. */
export function readDecision(
  row: SheetRow,
  columns: Columns,
  options: WorkbookOptions,
): { readonly decision: ReadDecision; readonly notes: readonly Note[] } {
  const decisionText = tidy(textIn(row, columns, 'decisionNumber'));
  const dayText = textIn(row, columns, 'decisionDay');
  const decidedOn = parseDay(row.cells.get(columns.get('decisionDay') ?? 0), options.on);
  const blank = columns.has('decisionNumber') && decisionText === '';
  const notes = [
    ...(blank ? [note(row.row, 'decisionNumber', 'decision_blank')] : []),
    ...(dayText !== '' && decidedOn === null
      ? [note(row.row, 'decisionDay', 'decision_day_unreadable', { value: dayText })]
      : []),
    ...windowNotes(row, decidedOn, options.decisionWindow),
  ];
  return { decision: { decisionText, decisionNumber: parseDecisionNumber(decisionText), decidedOn }, notes };
}

function windowNotes(row: SheetRow, on: IsoDate | null, window: WorkbookOptions['decisionWindow']): readonly Note[] {
  if (on === null || window === undefined || (window.from <= on && on <= window.to)) return [];
  return [note(row.row, 'decisionDay', 'decision_outside_window', { value: showDate(on) })];
}
