import { z } from 'zod';
import { tableCodes } from '@ra-soat/domain/reports/table-layout.ts';
import { command, day, done, file, line, placeId, query, uuid } from '../platform/contract.ts';

/** Files of households: the layouts of communes and of the national software, lists for other offices, R14 and R15. */
export const exportKind = z.enum([
  'lists',
  'national',
  'screens',
  'members',
  'survey',
  'insurance',
  'handout',
  'R14',
  'R15',
]);
export type ExportKind = z.output<typeof exportKind>;

/** What may stand in the book: also the reports, which name nobody and need no purpose. */
export const leavingKind = z.enum([...exportKind.options, ...tableCodes]);
export type LeavingKind = z.output<typeof leavingKind>;

/** Records what is about to leave the house, why and for whom; only then the file is made, on the same day. */
export const exportRecord = command('export.record', {
  input: z.object({
    exportId: uuid,
    place: placeId,
    kind: exportKind,
    /** The day whose lists go out. */
    on: day,
    /** The round, for the files of a round (lists, national, survey, insurance). */
    roundId: uuid.optional(),
    purpose: line(300),
    recipient: line(200),
    /** Whole citizen numbers: a right of its own. */
    withNumbers: z.boolean(),
  }),
  output: done,
});

/** The file of a recorded export; of kinds with a door of their own (lists, insurance, hand-out) that door makes it. */
export const exportFile = file('export.file', z.object({ exportId: uuid }));

/** How many rows of a file under way are written, null when none is. */
export const exportProgress = query('export.progress', {
  input: z.object({ exportId: uuid }),
  output: z.object({ written: z.number(), total: z.number() }).nullable(),
});

/** The exports recorded for a place, newest first, and its rounds. */
export const exportPage = query('export.page', {
  input: z.object({ place: placeId }),
  output: z.object({
    place: z.object({ placeId: z.string(), name: z.string(), level: z.string() }),
    mayNumbers: z.boolean(),
    rounds: z.array(z.object({ roundId: uuid, year: z.number(), kind: z.string(), decided: z.boolean() })),
    past: z.array(
      z.object({
        exportId: uuid,
        kind: leavingKind,
        on: day,
        recordedOn: day,
        by: z.string(),
        purpose: z.string(),
        recipient: z.string(),
        withNumbers: z.boolean(),
        /** The file, where its door wrote the line; empty where it was recorded first. */
        fileName: z.string(),
      }),
    ),
  }),
});
