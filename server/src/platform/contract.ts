import { z } from 'zod';

/** One write: its name, the version of its body, and the shapes of body and answer. */
export interface CommandContract<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly door: 'command';
  readonly kind: string;
  readonly version: number;
  readonly input: I;
  readonly output: O;
}

/** One read: its name and the shapes of its question and answer. */
export interface QueryContract<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly door: 'query';
  readonly kind: string;
  readonly input: I;
  readonly output: O;
}

/** One read that answers with a document (Word, PDF, Excel). */
export interface FileContract<I extends z.ZodType = z.ZodType> {
  readonly door: 'file';
  readonly kind: string;
  readonly input: I;
}

export function command<I extends z.ZodType, O extends z.ZodType>(
  kind: string,
  shapes: { input: I; output: O; version?: number },
): CommandContract<I, O> {
  return { door: 'command', kind, version: shapes.version ?? 1, input: shapes.input, output: shapes.output };
}

export function query<I extends z.ZodType, O extends z.ZodType>(
  kind: string,
  shapes: { input: I; output: O },
): QueryContract<I, O> {
  return { door: 'query', kind, ...shapes };
}

export function file<I extends z.ZodType>(kind: string, input: I): FileContract<I> {
  return { door: 'file', kind, input };
}

/** A day of the law, `yyyy-mm-dd`. */
export const day = z.iso.date();
export const uuid = z.uuid();
/** `2025-07:00337`, `vn`. */
export const placeId = z.string().regex(/^(vn|\d{4}-\d{2}:\d{2,5})$/u);
/** A text people typed: NFC, single blanks, not empty. */
export const line = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .pipe(z.string().min(1));
export const standardId = z.enum(['vn-2016', 'vn-2022', 'vn-2027']);
export const areaType = z.enum(['rural', 'urban', 'special']);
export const householdClass = z.enum(['POOR', 'NEAR_POOR', 'NON_POOR', 'UNDETERMINED']);
/** The result of a case by a further standard of its round (local, or of the next period); never its id on a screen. */
export const furtherResult = z.object({
  standard: z.string(),
  title: z.string(),
  /** False: shown with what is missing, and decided by nobody. */
  decides: z.boolean(),
  /** Null: nobody was on a list by this standard before. */
  before: householdClass.nullable(),
  class: householdClass,
  note: z.enum(['MIDDLE_LIVING', 'ON_NATIONAL_LIST']).nullable(),
  result: z.string(),
});
/** A standard beside the leading one of a round, as a form needs it. */
export const standardBeside = z.object({
  standard: z.string(),
  title: z.string(),
  kind: z.enum(['incoming', 'local']),
  version: z.enum(['v1', 'v2']).nullable(),
  rule: z.enum(['income', 'b1_limit', 'keyed']).nullable(),
  decides: z.boolean(),
  leavesOutNational: z.boolean().nullable(),
  open: z.array(z.string()),
});
/** Id of a national or local standard, of which lists and tables are asked; absent: the leading one of the round. */
export const standardChoice = z.string().max(60).optional();
export const done = z.object({});

/** A class remembered after leaving: from which decision, until when. */
export const leavingCounter = z.object({
  from: day,
  decision: z.string(),
  /** Null: how long it runs is not known for its day. */
  months: z.number().nullable(),
  lastDay: day.nullable(),
  /** A later decision put the household on the list again. */
  endedOn: day.nullable(),
});

const reportCell = z.union([z.number(), z.string()]);
/** A column of a statutory table on screen. */
export const reportColumn = z.object({
  id: z.string(),
  group: z.string().nullable(),
  label: z.string(),
  numberRow: z.string(),
});
/** A row of it; "–" where a unit is not reviewed or a figure is not known. */
export const reportRow = z.object({
  unit: z.string(),
  unitId: z.string().nullable(),
  section: z.boolean(),
  measure: z.string().nullable(),
  missing: z.number(),
  cells: z.array(reportCell),
});
