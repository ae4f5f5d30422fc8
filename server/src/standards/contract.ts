import { z } from 'zod';
import { command, day, done, line, placeId, query, uuid } from '../platform/contract.ts';

const scoredStandard = z.enum(['vn-2016', 'vn-2022']);
const code = z.string().min(1).max(60);

/** Typed from the printed source, apart from the rows. */
export const controlTotals = z.object({
  rows: z.number().int().min(0),
  columns: z.record(code, z.number().int()),
});

const tableRow = z.object({
  section: z.number().int().min(1).max(20),
  question: code,
  answer: z.union([
    z.object({ option: code }),
    z.object({ from: z.number().int().min(0), below: z.number().int().exactOptional() }),
  ]),
  label: line(300),
  points: z.record(code, z.number()),
});

/** Loads a whole B1 score table as printed; it scores nothing until another person has confirmed it. */
export const scoreTableLoad = command('scoreTable.load', {
  input: z.object({
    tableId: uuid,
    /** 'vn', or a province for its own communes. */
    place: placeId,
    standard: scoredStandard,
    version: z.enum(['v1', 'v2']),
    /** Bảng điểm minh họa: for training, marks every record it scores. */
    demonstration: z.boolean(),
    columns: z.array(code).min(1).max(20),
    rows: z.array(tableRow).max(2000),
    waived: z.array(z.object({ question: code, when: code, option: code })).max(20),
    controlTotals,
    source: z.object({ document: line(300), article: line(100), page: line(40) }),
    validFrom: day,
    validTo: day.nullable(),
  }),
  output: done,
});

/** The second person's confirmation, with the control totals typed again from the printed source. */
export const scoreTableConfirm = command('scoreTable.confirm', {
  input: z.object({ tableId: uuid, controlTotals }),
  output: done,
});

export const scoreTables = query('scoreTables', {
  input: z.object({}),
  output: z.object({
    tables: z.array(
      z.object({
        tableId: uuid,
        place: z.string(),
        placeName: z.string(),
        standard: scoredStandard,
        version: z.string(),
        demonstration: z.boolean(),
        source: z.string(),
        columns: z.array(z.string()),
        rows: z.number(),
        validFrom: day,
        validTo: day.nullable(),
        status: z.enum(['draft', 'confirmed']),
        enteredBy: z.string(),
        confirmedBy: z.string().nullable(),
        hash: z.string(),
      }),
    ),
  }),
});
