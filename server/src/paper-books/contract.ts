import { z } from 'zod';
import { paperKinds } from '@ra-soat/domain/papers/paper-book.ts';
import { command, day, done, line, placeId, query, uuid } from '../platform/contract.ts';

const kind = z.enum(paperKinds);
const year = z.coerce.number().int().min(2000).max(2100);
/** "BC-UBND" */
const book = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[^/\d][^/]*$/u);
const serial = z.number().int().min(1).max(999_999);

/** Takes a number of a book of the commune for one paper: the proposed one, or a free one that was told. */
export const paperNumberTake = command('paperNumber.take', {
  input: z.object({
    commune: placeId,
    book,
    kind,
    on: day,
    subject: line(300),
    roundId: uuid.optional(),
    /** Absent: the next one. */
    serial: serial.optional(),
  }),
  output: z.object({ number: z.string(), serial: z.number() }),
});

/** A number that stands for no paper any more: it keeps its line and the reason, and is given to nobody else. */
export const paperNumberVoid = command('paperNumber.void', {
  input: z.object({ commune: placeId, year, book, serial, on: day, reason: line(300) }),
  output: done,
});

/** Sổ văn bản of a commune and year: every number taken here or standing on a paper of the system. */
export const paperBooks = query('paperBooks', {
  input: z.object({ commune: placeId, year }),
  output: z.object({
    books: z.array(
      z.object({
        book: z.string(),
        /** The number that is proposed. */
        next: z.number(),
        gaps: z.array(z.object({ from: z.number(), to: z.number() })),
        lines: z.array(
          z.object({
            serial: z.number(),
            /** As it stands on the paper. */
            number: z.string(),
            kind,
            on: day,
            subject: z.string(),
            /** Taken by hand in the book, or read from a paper of the system. */
            from: z.enum(['book', 'paper']),
            voided: z.object({ on: day, reason: z.string() }).nullable(),
          }),
        ),
      }),
    ),
  }),
});
