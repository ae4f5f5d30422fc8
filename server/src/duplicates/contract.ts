import { z } from 'zod';
import { duplicateReasons } from '@ra-soat/domain/review/likely-duplicates.ts';
import { command, day, done, line, query, uuid } from '../platform/contract.ts';

const side = z.object({
  householdId: uuid,
  head: z.string(),
  born: z.string(),
  village: z.string(),
  number: z.string(),
  address: z.string(),
  people: z.array(z.string()),
  /** Stage of its case in this round. */
  stage: z.string().nullable(),
});

/** Households of the commune that may be one, side by side with the reasons; and those merged by a person. */
export const duplicates = query('duplicates', {
  input: z.object({ roundId: uuid }),
  output: z.object({
    pairs: z.array(z.object({ one: side, other: side, reasons: z.array(z.enum(duplicateReasons)) })),
    merged: z.array(
      z.object({
        householdId: uuid,
        otherId: uuid,
        kept: z.string(),
        merged: z.string(),
        on: day,
        reason: z.string(),
        by: z.string(),
        mayUndo: z.boolean(),
      }),
    ),
    apart: z.number(),
  }),
});

const judgement = z.object({ roundId: uuid, on: day, reason: line(300) });

/** The two are different households: kept, and not asked again. */
export const duplicateApart = command('duplicate.apart', {
  input: judgement.extend({ householdId: uuid, otherId: uuid }),
  output: done,
});
/** One stays; the other leaves the registry's present and its case ends as a duplicate. */
export const duplicateMerge = command('duplicate.merge', {
  input: judgement.extend({ keptId: uuid, mergedId: uuid }),
  output: done,
});
/** Takes a merge back, until a decision rests on it. */
export const duplicateUndo = command('duplicate.undo', {
  input: judgement.extend({ householdId: uuid, otherId: uuid }),
  output: done,
});
