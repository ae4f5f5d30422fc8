import { z } from 'zod';
import { command, day, done, line, placeId, query, uuid } from '../platform/contract.ts';

const rule = z.enum(['off', 'warn', 'refuse']);
const standing = z.enum(['trained', 'allowed', 'untrained']);

/** Lets somebody survey in a round without a certificate; who did so and why is kept and reported. */
export const untrainedAllow = command('untrained.allow', {
  input: z.object({ roundId: uuid, accountId: uuid, reason: line(500) }),
  output: done,
});

/** How those who survey in a round stand, for the list from which households are given. */
export const trainedSurveyors = query('trained.surveyors', {
  input: z.object({ roundId: uuid }),
  output: z.object({
    rule,
    surveyors: z.array(z.object({ accountId: uuid, name: z.string(), standing, certificate: z.string().nullable() })),
  }),
});

const allowed = z.object({ reason: z.string(), by: z.string(), on: day });

/** Who surveys a round, with which certificate or whose leave, and what the untrained filled. */
export const qualificationReport = query('qualification.report', {
  input: z.object({ roundId: uuid }),
  output: z.object({
    communeId: placeId,
    commune: z.string(),
    title: z.string(),
    year: z.number(),
    rule,
    /** As certificates name it: `vn-2022/v2`. */
    form: z.string(),
    /** The list is not closed yet: villages without a trained surveyor can still be helped. */
    listOpen: z.boolean(),
    surveyors: z.array(
      z.object({
        accountId: uuid,
        name: z.string(),
        wholeCommune: z.boolean(),
        villages: z.array(z.string()),
        standing,
        certificate: z.string().nullable(),
        allowed: allowed.nullable(),
        /** Households given to the person now. */
        given: z.number(),
        /** Forms the person filled, and of these how many on a day without a certificate. */
        forms: z.number(),
        formsUntrained: z.number(),
      }),
    ),
    villages: z.array(z.object({ villageId: uuid, name: z.string(), surveyors: z.number(), trained: z.number() })),
  }),
});

/** The communes under a place, each with its round of the year and how its surveyors stand. */
export const qualificationCommunes = query('qualification.communes', {
  input: z.object({ place: placeId, year: z.number().int().min(2015).max(2100) }),
  output: z.object({
    placeName: z.string(),
    communes: z.array(
      z.object({
        roundId: uuid,
        communeId: placeId,
        commune: z.string(),
        rule,
        surveyors: z.number(),
        trained: z.number(),
        allowed: z.number(),
        untrained: z.number(),
        villages: z.number(),
        villagesWithout: z.number(),
        forms: z.number(),
        formsUntrained: z.number(),
      }),
    ),
  }),
});

const share = z.object({ forms: z.number(), returned: z.number() });

/** Findings in the real forms of a year: by question and by who filled them. Names no household. */
export const errorsCounted = query('errors.counted', {
  input: z.object({ place: placeId, year: z.number().int().min(2015).max(2100) }),
  output: z.object({
    placeName: z.string(),
    questions: z.array(
      z.object({
        /** Of the form's question, as pins name it; a path where the form has none. */
        question: z.string(),
        form: z.string(),
        label: z.string(),
        returned: z.number(),
        kept: z.number(),
        keyed: z.number(),
        /** What to read again. */
        pins: z.array(z.object({ pinId: uuid, text: z.string(), materialId: uuid.nullable(), title: z.string() })),
      }),
    ),
    surveyors: z.array(
      z.object({
        accountId: uuid,
        name: z.string(),
        commune: z.string(),
        trained: z.boolean(),
        /** Forms and versions of forms filled, and how many of them came back. */
        forms: z.number(),
        returnedForms: z.number(),
        /** Findings at single questions. */
        findings: z.number(),
      }),
    ),
    trained: share,
    untrained: share,
  }),
});
