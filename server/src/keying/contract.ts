import { z } from 'zod';
import { command, done, householdClass, line, query, uuid } from '../platform/contract.ts';
import { besideEntry, evidence } from '../platform/evidence-schema.ts';

const of = { householdId: uuid, roundId: uuid, paperId: uuid };
const kept = z.array(z.object({ code: z.string(), path: z.string(), reason: line(300) })).max(50);
const value = z.union([z.string().max(300), z.number(), z.boolean()]).nullable();

/** What became of a paper. */
const outcome = z.object({
  state: z.enum(['waiting', 'differs', 'recorded']),
  /** Of the survey, once it is recorded. */
  version: z.number().nullable(),
  class: householdClass.nullable(),
  /** Fields in which the two keyings differ. */
  differences: z.number(),
});

/**
 * One person's keying of a paper form. The first opens the paper, the second comes from another person; where the two
 * are equal the form is recorded as `survey.submit` would. Errors are refused in each pass as on the phone.
 */
export const paperKey = command('paper.key', {
  input: z.object({
    ...of,
    pass: z.enum(['first', 'second']),
    /** The case's event number on which the entry rests. */
    seen: z.number().int().min(0),
    evidence,
    beside: z.record(z.string().max(60), besideEntry).default({}),
    /** Account of the rà soát viên named on the paper. */
    enumerator: uuid.nullable(),
    signed: z.object({ respondent: z.boolean(), enumerator: z.boolean() }),
    kept,
    remarkAnswers: z
      .array(z.object({ path: z.string().max(120), question: line(300), answer: line(500) }))
      .max(100)
      .default([]),
  }),
  output: outcome,
});

/** Settles every differing field at once, each with its reason, and records the form. */
export const paperSettle = command('paper.settle', {
  input: z.object({
    ...of,
    seen: z.number().int().min(0),
    settled: z
      .array(
        z.object({
          path: z.string().max(200),
          choice: z.enum(['first', 'second', 'other']),
          /** What the paper says where both misread it; null: nothing is written there. */
          value: value.default(null),
          why: line(300),
        }),
      )
      .max(500),
    kept,
  }),
  output: outcome,
});

/** Sets both keyings of a paper aside, with the reason; they stay readable in the log of who keyed what. */
export const paperDrop = command('paper.drop', { input: z.object({ ...of, reason: line(300) }), output: done });

const keyer = z.object({ by: z.string(), at: z.string(), mine: z.boolean() });

/** The paper of a household that is being keyed. Of the first keying it tells who and when, never what. */
export const paperKeying = query('paper.keying', {
  input: z.object({ householdId: uuid, roundId: uuid }),
  output: z.object({
    /** What each of the two begins with: the members printed on the form, and nothing answered. */
    blank: evidence,
    code: z.string(),
    open: z
      .object({
        paperId: uuid,
        state: z.enum(['first', 'differs']),
        first: keyer,
        second: keyer.nullable(),
        /** Another form of the household was recorded since. */
        overtaken: z.boolean(),
        differences: z.array(z.object({ path: z.string(), first: value, second: value })),
        /** Who keyed it settles with the scanned paper beside it; a third person without. */
        needsScan: z.boolean(),
      })
      .nullable(),
    /** Of papers keyed twice before: who settled what, and why. */
    settled: z.array(
      z.object({
        version: z.number().nullable(),
        path: z.string(),
        choice: z.enum(['first', 'second', 'other']),
        value,
        by: z.string(),
        why: z.string(),
        at: z.string(),
      }),
    ),
  }),
});

/** Papers of a round that wait for a second person or for their settling. */
export const paperKeyings = query('paper.keyings', {
  input: z.object({ roundId: uuid }),
  output: z.object({
    papers: z.array(
      z.object({
        householdId: uuid,
        head: z.string(),
        number: z.string(),
        village: z.string(),
        state: z.enum(['first', 'differs']),
        firstBy: z.string(),
        mine: z.boolean(),
        at: z.string(),
      }),
    ),
    /** Papers of the round keyed twice and recorded. */
    recorded: z.number(),
  }),
});

/** The household of the code printed on a form, as it was typed or scanned; more than one only by a rare chance. */
export const paperFind = query('paper.find', {
  input: z.object({ code: z.string().max(60) }),
  output: z.object({
    /** False: not a code, or misread. */
    readable: z.boolean(),
    cases: z.array(
      z.object({ householdId: uuid, roundId: uuid, head: z.string(), number: z.string(), village: z.string() }),
    ),
  }),
});
