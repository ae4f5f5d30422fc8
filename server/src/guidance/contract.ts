import { z } from 'zod';
import { planStepCodes } from '@ra-soat/domain/procedure/plan.ts';
import { command, day, done, line, placeId, query, uuid } from '../platform/contract.ts';

const step = z.enum(planStepCodes);

/** A letter enters the library of a unit: everybody under the unit reads it. */
export const guidanceAdd = command('guidance.add', {
  input: z.object({
    guidanceId: uuid,
    place: placeId,
    number: line(60),
    on: day,
    issuer: line(200),
    subject: line(500),
    content: z
      .string()
      .max(20_000)
      .transform((text) => text.normalize('NFC').trim()),
    steps: z.array(step).max(planStepCodes.length),
    /** Questions of the forms it explains, as the paper numbers them: "B1 mục 8". */
    questions: z.array(line(60)).max(30),
    validFrom: day,
    validTo: day.nullable(),
  }),
  output: done,
});

/** A letter ends, because a later one replaces it. */
export const guidanceEnd = command('guidance.end', {
  input: z.object({ guidanceId: uuid, place: placeId, validTo: day }),
  output: done,
});

/** Letters of the units over and at my places: by folded words, by step, by the day on which they hold. */
export const guidanceSearch = query('guidance.search', {
  input: z.object({
    text: z.string().max(200).default(''),
    step: step.optional(),
    /** Only those in force on this day; absent: all there ever were. */
    on: day.optional(),
    /** Only those that concern this commune: its own and those of the units over it. */
    commune: placeId.optional(),
  }),
  output: z.object({
    letters: z.array(
      z.object({
        guidanceId: uuid,
        place: z.string(),
        placeName: z.string(),
        number: z.string(),
        on: day,
        issuer: z.string(),
        subject: z.string(),
        content: z.string(),
        steps: z.array(step),
        questions: z.array(z.string()),
        validFrom: day,
        validTo: day.nullable(),
        /** Whether this person may end it. */
        mine: z.boolean(),
      }),
    ),
  }),
});
