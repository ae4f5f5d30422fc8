import { z } from 'zod';
import { command, query, placeId, uuid } from '../platform/contract.ts';
import { evidence } from '../platform/evidence-schema.ts';

const exerciseId = z.string().max(60);

/** A try of an exercise: a filled form, or the answer to a question of the procedure. The server compares again. */
export const practiceHandIn = command('practice.handIn', {
  input: z.object({
    attemptId: uuid,
    exerciseId,
    given: z.union([z.strictObject({ evidence }), z.strictObject({ answer: z.string().max(60) })]),
  }),
  output: z.object({ differences: z.number(), asked: z.number() }),
});

/** How far the asking person is with each exercise tried. */
export const practiceMine = query('practice.mine', {
  input: z.object({}),
  output: z.object({
    exercises: z.array(
      z.object({
        exerciseId: z.string(),
        tries: z.number(),
        /** Fewest differences of all tries, and those of the last. */
        best: z.number(),
        last: z.number(),
        asked: z.number(),
      }),
    ),
  }),
});

/** Practice of the people at my places: by person, and by question which answers are most often wrong. */
export const practiceResults = query('practice.results', {
  input: z.object({
    /** Only the people of this campaign who have an account. */
    campaignId: uuid.optional(),
    /** Only at and under this unit. */
    place: placeId.optional(),
  }),
  output: z.object({
    people: z.array(
      z.object({
        accountId: uuid,
        name: z.string(),
        place: z.string(),
        tries: z.number(),
        tried: z.number(),
        /** Exercises handed in without a difference at least once. */
        clean: z.number(),
      }),
    ),
    exercises: z.array(z.object({ exerciseId: z.string(), people: z.number(), clean: z.number(), tries: z.number() })),
    questions: z.array(
      z.object({
        form: z.string(),
        question: z.string(),
        label: z.string(),
        /** Tries with a wrong answer there. */
        wrong: z.number(),
        people: z.number(),
        exercises: z.array(z.string()),
        pins: z.array(z.object({ pinId: uuid, text: z.string(), materialId: uuid.nullable(), title: z.string() })),
      }),
    ),
  }),
});
