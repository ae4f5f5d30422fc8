import { sql } from 'kysely';
import { workbookProblemWords, rowMessageText } from '@ra-soat/domain/words/workbook.vi.ts';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import { loadRound, roundSite } from '../platform/rounds.ts';
import { importPreview } from './contract.ts';
import { planImport, type Planned } from './import-plan.ts';
import { knownHouseholds } from './known-households.ts';
import { readBlobWorkbook } from './read-blob-workbook.ts';
import { foldLabel } from '../platform/workbook/fold-label.ts';
import type { WorkbookReading } from '../platform/workbook/read-workbook.ts';
import { WorkbookProblem, type RowMessage } from '../platform/workbook/workbook-types.ts';

type Preview = z.output<(typeof importPreview)['output']>;

const SHOWN_MESSAGES = 500;
const SAMPLE = 10;

export function shownMessage(message: RowMessage): Preview['messages'][number] {
  const { sheet, row, column, code, severity } = message;
  return { sheet, row, column, code, severity, message: rowMessageText(message) };
}

/** Villages by the folded form of their names, as files write them. */
export async function villagesByLabel(tx: Tx, commune: string): Promise<Map<string, { id: string; position: number }>> {
  const { rows } = await sql<{ village_id: string; name: string; position: number }>`
    select village_id, name, position from village where commune_id = ${commune} and valid_to is null`.execute(tx);
  return new Map(rows.map((row) => [foldLabel(row.name), { id: row.village_id, position: row.position }]));
}

function villagesShown(planned: readonly Planned[], known: ReadonlyMap<string, { id: string }>): Preview['villages'] {
  const byLabel = Map.groupBy(planned, ({ household }) => foldLabel(household.village));
  return [...byLabel].map(([label, own]) => ({
    text: own[0]?.household.village ?? '',
    villageId: own[0]?.known?.villageId ?? known.get(label)?.id ?? null,
    households: own.length,
  }));
}

export function countOutcomes(planned: readonly Planned[], refused: number): Preview['outcome'] {
  const count = (outcome: Planned['outcome']) => planned.filter((one) => one.outcome === outcome).length;
  return { created: count('created'), matched: count('matched'), unchanged: count('unchanged'), refused };
}

function nothing(problem: WorkbookProblem): Preview {
  const message = workbookProblemWords[problem.code];
  const outcome = { created: 0, matched: 0, unchanged: 0, refused: 0 };
  return {
    sheets: [],
    messages: [],
    messagesLeftOut: 0,
    villages: [],
    outcome,
    sample: [],
    problem: { code: problem.code, message },
  };
}

function shown(reading: WorkbookReading, planned: readonly Planned[], villages: Preview['villages']): Preview {
  const refused = reading.sheets.reduce((sum, sheet) => sum + sheet.refused, 0);
  return {
    sheets: reading.sheets.map(
      ({ sheet, rows, households, persons, refused: no, warned, repeated, titles, blanks }) => ({
        sheet,
        rows,
        households,
        persons,
        refused: no,
        warned,
        ignored: repeated + titles + blanks,
      }),
    ),
    messages: reading.messages.slice(0, SHOWN_MESSAGES).map(shownMessage),
    messagesLeftOut: Math.max(0, reading.messages.length - SHOWN_MESSAGES),
    villages,
    outcome: countOutcomes(planned, refused),
    sample: planned.slice(0, SAMPLE).map(({ household, before }) => ({
      row: household.row,
      head: household.head,
      village: household.village,
      persons: household.persons,
      class: before,
    })),
    problem: null,
  };
}

/** Everything the import would say, and nothing stored. */
export const importPreviewQuery = defineQuery(importPreview, {
  verb: 'list.import',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId, file }, { tx, clock, keys }) => {
    const round = await loadRound(tx, roundId);
    try {
      const reading = await readBlobWorkbook(tx, round, file, clock.today());
      const planned = planImport(reading.households, await knownHouseholds(tx, round.commune), (number) =>
        keys.mark(number),
      );
      return shown(reading, planned, villagesShown(planned, await villagesByLabel(tx, round.commune)));
    } catch (error) {
      if (error instanceof WorkbookProblem) return nothing(error);
      throw error;
    }
  },
});
