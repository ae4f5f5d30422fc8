import type { z } from 'zod';
import type { householdsImport, importPreview } from '@ra-soat/server/households/contract.ts';

export type Preview = z.output<typeof importPreview.output>;
export type SheetCount = Preview['sheets'][number];
export type RowMessage = Preview['messages'][number];
export type ImportBody = z.input<typeof householdsImport.input>;

/** Rows of a sheet that become part of a household. */
export function takenRows({ rows, refused, ignored }: SheetCount): number {
  return rows - refused - ignored;
}

/** All sheets as one line. */
export function totalOf(sheets: readonly SheetCount[], name: string): SheetCount {
  const none = { sheet: name, rows: 0, households: 0, persons: 0, refused: 0, warned: 0, ignored: 0 };
  return sheets.reduce(
    (sum, sheet) => ({
      sheet: name,
      rows: sum.rows + sheet.rows,
      households: sum.households + sheet.households,
      persons: sum.persons + sheet.persons,
      refused: sum.refused + sheet.refused,
      warned: sum.warned + sheet.warned,
      ignored: sum.ignored + sheet.ignored,
    }),
    none,
  );
}

/** True for a file that says of every household what the registry says. */
export function nothingChanges({ created, matched, unchanged, refused }: Preview['outcome']): boolean {
  return unchanged > 0 && created + matched + refused === 0;
}

/** How the import is to be done, as it is typed. */
export interface ImportOptions {
  readonly decisionNumber: string;
  readonly decisionOn: string | null;
  readonly createVillages: boolean;
  readonly acceptWarnings: boolean;
}

/** What is sent; undefined while the decision has a number without a day or a day without a number. */
export function completeImport(
  options: ImportOptions,
  of: Pick<ImportBody, 'importId' | 'roundId' | 'file' | 'fileName'>,
): ImportBody | undefined {
  const { decisionOn, createVillages, acceptWarnings } = options;
  const number = options.decisionNumber.trim();
  if ((number === '') !== (decisionOn === null)) return undefined;
  const decision = decisionOn === null ? {} : { decision: { number, on: decisionOn } };
  return { ...of, ...decision, createVillages, acceptWarnings };
}
