import { z } from 'zod';
import { command, day, done, line, placeId, query, uuid } from '../platform/contract.ts';

const field = z.object({ number: line(12), label: line(300), codes: z.array(line(120)).max(20) });
const control = z.object({ household: z.number().int().min(0), members: z.number().int().min(0) });
const source = z.object({ document: line(300), article: line(100), page: line(40) });
const form = z.enum(['C', 'C1']);

/** Loads the items of Phiếu C or C1 as printed; nothing is printed with them until another person has confirmed them. */
export const fieldSetLoad = command('fieldSet.load', {
  input: z.object({
    setId: uuid,
    /** 'vn', or a province for its own communes. */
    place: placeId,
    form,
    household: z.array(field).max(60),
    members: z.array(field).max(12),
    /** Typed again from the printed source. */
    control,
    source,
    validFrom: day,
    validTo: day.nullable(),
  }),
  output: done,
});

export const fieldSetConfirm = command('fieldSet.confirm', { input: z.object({ setId: uuid, control }), output: done });

/** Every loaded set, the newest first, with who vouches for it. */
export const fieldSets = query('fieldSets', {
  input: z.object({}),
  output: z.object({
    sets: z.array(
      z.object({
        setId: uuid,
        place: z.string(),
        placeName: z.string(),
        form,
        household: z.array(field),
        members: z.array(field),
        source,
        validFrom: day,
        validTo: day.nullable(),
        status: z.enum(['draft', 'confirmed']),
        enteredBy: z.string(),
        confirmedBy: z.string().nullable(),
        /** Entered by somebody else than the one who asks. */
        mayConfirm: z.boolean(),
      }),
    ),
  }),
});
