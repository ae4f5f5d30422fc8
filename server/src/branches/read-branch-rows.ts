import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { tidy } from '@ra-soat/domain/kernel/text.ts';
import type { Branch, FactValue } from '@ra-soat/domain/survey/branch-fact.ts';
import { branchRowWords as words } from '@ra-soat/domain/words/branches.vi.ts';
import type { SheetRow } from '../platform/workbook/cell.ts';
import { parseBirth, yearOf } from '../platform/workbook/parse-birth.ts';
import { parseCitizenNumber } from '../platform/workbook/parse-citizen-number.ts';
import { branchColumns, type BranchColumns, type BranchField } from './branch-columns.ts';
import { readValue } from './read-value.ts';

/** One row of a list, understood. */
export interface BranchRow {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly bornYear: number | null;
  readonly bornOn: IsoDate | null;
  readonly citizenNumber: string | null;
  readonly village: string;
  readonly value: FactValue;
}

/** A row that says nothing usable: which field, and what to do. */
export interface RefusedRow {
  readonly sheet: string;
  readonly row: number;
  readonly field: string;
  readonly message: string;
}

export interface BranchReading {
  readonly rows: readonly BranchRow[];
  readonly refused: readonly RefusedRow[];
}

interface Sheet {
  readonly name: string;
  readonly rows: AsyncIterable<SheetRow> | Iterable<SheetRow>;
}

/** Reads every sheet from its row of headings on; blank rows are passed over, every other row is accounted for. */
export async function readBranchRows(
  sheets: AsyncIterable<Sheet> | Iterable<Sheet>,
  branch: Branch,
  today: IsoDate,
): Promise<BranchReading> {
  const rows: BranchRow[] = [];
  const refused: RefusedRow[] = [];
  for await (const sheet of sheets) {
    let columns: BranchColumns | undefined;
    for await (const row of sheet.rows) {
      if (row.cells.size === 0) continue;
      if (!columns) {
        columns = branchColumns(row, branch);
        continue;
      }
      const read = readRow(row, columns, branch, today);
      if ('message' in read) refused.push({ ...read, sheet: sheet.name, row: row.row });
      else rows.push({ ...read, sheet: sheet.name, row: row.row });
    }
    const { header } = words.fields;
    if (!columns) refused.push({ sheet: sheet.name, row: 1, field: header, message: words.noHeader });
  }
  return { rows, refused };
}

type Read = Omit<BranchRow, 'sheet' | 'row'> | Omit<RefusedRow, 'sheet' | 'row'>;

function readRow(row: SheetRow, columns: BranchColumns, branch: Branch, today: IsoDate): Read {
  const cell = (field: BranchField) => row.cells.get(columns.get(field) ?? 0);
  const { fields } = words;
  const name = tidy(cell('name')?.text ?? '');
  if (name === '') return { field: fields.name, message: words.noName };
  const number = parseCitizenNumber(cell('citizenNumber')?.text ?? '');
  if (number.flaw !== null) return { field: fields.citizenNumber, message: words.citizenNumber };
  const { born, flaw } = parseBirth(cell('birth'), today);
  if (born === null && flaw !== 'birth_blank') return { field: fields.birth, message: words.birth };
  const bornOn = born?.precision === 'day' ? born.on : null;
  const bornYear = born ? yearOf(born) : null;
  const said = cell('value')?.text ?? '';
  if (said === '') return { field: fields.value, message: words.noValue };
  const value = branch === 'police' ? (bornOn ?? String(bornYear)) : readValue(branch, said);
  if (value === undefined) return { field: fields.value, message: words.value(said) };
  return { name, bornYear, bornOn, citizenNumber: number.number, village: cell('village')?.text ?? '', value };
}
