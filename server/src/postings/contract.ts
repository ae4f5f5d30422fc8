import { z } from 'zod';
import { command, day, done, householdClass, line, query, uuid } from '../platform/contract.ts';

/** Freezes and posts the agreed results of a village; later ones go on a supplementary posting. */
export const listPost = command('list.post', {
  input: z.object({
    postingId: uuid,
    roundId: uuid,
    villageId: uuid,
    on: day,
    postedAt: z.string().regex(/^\d{2}:\d{2}$/u),
    places: z
      .array(z.enum(['villageHouse', 'communeOffice']))
      .min(1)
      .max(2),
    /** By loudspeaker or other local media. */
    announced: z.boolean(),
    /** A corrected version of a posted list, with its reason. */
    replaces: z.object({ postingId: uuid, reason: line(500) }).optional(),
    postedBy: line(120),
    complaintsTo: line(200),
    telephone: z.string().max(40).optional(),
  }),
  output: z.object({ lines: z.number(), endsOn: day, version: z.number(), hash: z.string() }),
});

/** The record that the list was taken down after its time. */
export const postingEnd = command('posting.end', {
  input: z.object({ postingId: uuid, on: day, proof: line(500) }),
  output: done,
});

export const objectionReceive = command('objection.receive', {
  input: z.object({
    objectionId: uuid,
    householdId: uuid,
    roundId: uuid,
    on: day,
    kind: z.enum(['complaint', 'feedback']),
    channel: z.enum(['inPerson', 'telephone', 'letter', 'online']),
    /** Empty: nameless. */
    from: z.string().max(120),
    ownCase: z.boolean(),
    confidential: z.boolean(),
    content: line(2000),
  }),
  output: z.object({ answerBy: day.nullable() }),
});

export const objectionAnswer = command('objection.answer', {
  input: z.object({ objectionId: uuid, on: day, upheld: z.boolean(), answer: line(2000), number: line(60) }),
  output: done,
});

export const postingBoard = query('posting.board', {
  input: z.object({ roundId: uuid, villageId: uuid }),
  output: z.object({
    village: z.string(),
    days: z.number(),
    dayKind: z.string(),
    source: z.string(),
    lastSafePostingOn: day,
    ready: z.array(
      z.object({
        householdId: uuid,
        number: z.string(),
        head: z.string(),
        address: z.string(),
        class: householdClass,
        result: z.string(),
      }),
    ),
    postings: z.array(
      z.object({
        postingId: uuid,
        version: z.number(),
        on: day,
        endsOn: day,
        endedOn: day.nullable(),
        lines: z.number(),
        hash: z.string(),
        running: z.boolean(),
      }),
    ),
    objections: z.array(
      z.object({
        objectionId: uuid,
        householdId: uuid,
        head: z.string(),
        kind: z.enum(['complaint', 'feedback']),
        on: day,
        answerBy: day.nullable(),
        answeredOn: day.nullable(),
        upheld: z.boolean().nullable(),
        content: z.string(),
      }),
    ),
  }),
});
