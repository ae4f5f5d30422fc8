import { z } from 'zod';
import { command, day, done, furtherResult, householdClass, line, query, uuid } from '../platform/contract.ts';

/** What every posting records besides its lines. */
const postingFacts = {
  on: day,
  postedAt: z.string().regex(/^\d{2}:\d{2}$/u),
  places: z
    .array(z.enum(['villageHouse', 'communeOffice']))
    .min(1)
    .max(2),
  /** By loudspeaker or other local media. */
  announced: z.boolean(),
  postedBy: line(120),
  complaintsTo: line(200),
  telephone: z.string().max(40).optional(),
};

/** Freezes and posts the agreed results of a village; later ones go on a supplementary posting. */
export const listPost = command('list.post', {
  input: z.object({
    postingId: uuid,
    roundId: uuid,
    villageId: uuid,
    ...postingFacts,
    /** A corrected version of a posted list, with its reason. */
    replaces: z.object({ postingId: uuid, reason: line(500) }).optional(),
  }),
  output: z.object({ lines: z.number(), endsOn: day, version: z.number(), hash: z.string() }),
});

/** The record that the list was taken down after its time. */
export const postingEnd = command('posting.end', {
  input: z.object({
    postingId: uuid,
    on: day,
    /** Hour it came down, and who took it down; a list ended in bulk has neither. */
    hour: z
      .string()
      .regex(/^\d{2}:\d{2}$/u)
      .optional(),
    by: line(120).optional(),
    proof: line(500),
  }),
  output: done,
});

/**
 * When a period that begins on `on` ends at this place, counted day by day: a first posting, a posting again after a
 * re-verification, the re-verification itself.
 */
export const deadline = query('deadline', {
  input: z.object({ roundId: uuid, kind: z.enum(['posting', 'reposting', 'reverify']), on: day }),
  output: z.object({
    /** Null: no setting is in force at this place on that day; the province sets it. */
    endsOn: day.nullable(),
    days: z.number(),
    dayKind: z.string(),
    source: z.string(),
    counted: z.array(
      z.object({ on: day, nth: z.number().nullable(), name: z.string().nullable(), weekend: z.boolean() }),
    ),
    /** Of a posting: the last day on which one may begin and still be decided in time. */
    lastSafePostingOn: day.nullable(),
  }),
});

/** What would hang in every village of the round if it were posted on `on`, and what stops the rest. */
export const listsPreview = query('lists.preview', {
  input: z.object({ roundId: uuid, on: day }),
  output: z.object({
    lastSafePostingOn: day,
    windowEndsOn: day,
    villages: z.array(
      z.object({
        villageId: uuid,
        name: z.string(),
        lines: z.number(),
        poor: z.number(),
        nearPoor: z.number(),
        other: z.number(),
        /** Agreed households that cannot hang yet, each with its reason; they go on a supplementary list. */
        refused: z.array(z.object({ householdId: uuid, head: z.string(), reason: z.string() })),
        /** Why the village posts nothing; null when it does. */
        problem: z.string().nullable(),
        endsOn: day.nullable(),
        version: z.number().nullable(),
        /** Too late for a decision within the window. */
        late: z.boolean(),
        /** Of the list as it would hang; sent back, so that nothing else is posted than what was seen. */
        hash: z.string().nullable(),
      }),
    ),
  }),
});

/** Posts the lists of many villages as previewed, all or none. */
export const listsPost = command('lists.post', {
  input: z.object({
    roundId: uuid,
    ...postingFacts,
    villages: z
      .array(z.object({ villageId: uuid, postingId: uuid, hash: z.string().max(64) }))
      .min(1)
      .max(200)
      .refine((all) => new Set(all.map(({ villageId }) => villageId)).size === all.length),
  }),
  output: z.object({
    posted: z.array(
      z.object({
        villageId: uuid,
        postingId: uuid,
        lines: z.number(),
        endsOn: day,
        version: z.number(),
        hash: z.string(),
      }),
    ),
  }),
});

/** The postings of a round that hang still, with their last day and what stops their end on `on`. */
export const postingsRunning = query('postings.running', {
  input: z.object({ roundId: uuid, on: day }),
  output: z.object({
    postings: z.array(
      z.object({
        postingId: uuid,
        village: z.string(),
        version: z.number(),
        on: day,
        endsOn: day,
        lines: z.number(),
        objected: z.number(),
        problem: z.string().nullable(),
      }),
    ),
  }),
});

/** The record that lists were taken down after their time, all or none. */
export const postingsEnd = command('postings.end', {
  input: z.object({ roundId: uuid, on: day, proof: line(500), postings: z.array(uuid).min(1).max(500) }),
  output: z.object({ ended: z.number() }),
});

const objectionFacts = {
  on: day,
  channel: z.enum(['inPerson', 'telephone', 'letter', 'online']),
};

const objectionLine = {
  objectionId: uuid,
  householdId: uuid,
  kind: z.enum(['complaint', 'feedback']),
  /** Empty: nameless. */
  from: z.string().max(120),
  ownCase: z.boolean(),
  /** The name is shown only to those who answer. */
  confidential: z.boolean(),
  content: line(2000),
};

/** Khiếu nại or phản ánh about a posted household; the number is that of the commune's register. */
export const objectionReceive = command('objection.receive', {
  input: z.object({ roundId: uuid, ...objectionFacts, ...objectionLine }),
  output: z.object({ answerBy: day.nullable(), number: z.number() }),
});

/** Many at once about the households of one village, all or none: the day a whole village comes to the counter. */
export const objectionsReceive = command('objections.receive', {
  input: z.object({
    roundId: uuid,
    villageId: uuid,
    ...objectionFacts,
    lines: z.array(z.object(objectionLine)).min(1).max(300),
  }),
  output: z.object({ received: z.number(), firstNumber: z.number(), answerBy: day.nullable() }),
});

/** The register of the round, or of one village: newest first. */
export const objectionsRegister = query('objections.register', {
  input: z.object({
    roundId: uuid,
    villageId: uuid.optional(),
    state: z.enum(['open', 'late', 'answered', 'all']).default('all'),
  }),
  output: z.object({
    counts: z.object({ open: z.number(), late: z.number(), answered: z.number() }),
    lines: z.array(
      z.object({
        objectionId: uuid,
        number: z.number(),
        householdId: uuid,
        head: z.string(),
        village: z.string(),
        kind: z.enum(['complaint', 'feedback']),
        channel: z.enum(['inPerson', 'telephone', 'letter', 'online']),
        /** Null: kept from whoever does not answer it; empty: nameless. */
        from: z.string().nullable(),
        confidential: z.boolean(),
        content: z.string(),
        on: day,
        answerBy: day.nullable(),
        late: z.boolean(),
        answeredOn: day.nullable(),
        upheld: z.boolean().nullable(),
        answer: z.string().nullable(),
        answerNumber: z.string().nullable(),
        /** Where the household stands now: how far the phúc tra is. */
        stage: z.string(),
      }),
    ),
  }),
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
    /** By each standard which the round decides a list of its own is printed, the leading one first. */
    standards: z.array(z.object({ standard: z.string(), title: z.string(), decides: z.boolean() })),
    ready: z.array(
      z.object({
        householdId: uuid,
        number: z.string(),
        head: z.string(),
        address: z.string(),
        class: householdClass,
        result: z.string(),
        beside: z.array(furtherResult),
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
        postedAt: z.string(),
        postedBy: z.string(),
        places: z.array(z.enum(['villageHouse', 'communeOffice'])),
        announced: z.boolean(),
        /** The version that this one corrects, with the reason; null for a first or supplementary list. */
        replaces: z.object({ version: z.number(), reason: z.string() }).nullable(),
        end: z.object({ hour: z.string().nullable(), by: z.string().nullable(), proof: z.string() }).nullable(),
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
