import { z } from 'zod';
import { propagandaKinds } from '@ra-soat/domain/training/propaganda.ts';
import { command, day, done, line, placeId, query, uuid } from '../platform/contract.ts';

/** Paragraphs people typed: NFC, line breaks kept. */
const paragraphs = z
  .string()
  .max(20_000)
  .transform((text) => text.normalize('NFC').trim())
  .pipe(z.string().min(1));

/** A photo at the blob door, sent by the same person (JPEG, PNG; of proof a PDF too). */
const photo = z.object({ sha256: z.string().regex(/^[\da-f]{64}$/u), caption: line(200) });
const kind = z.enum(propagandaKinds);

/** A short text about a session, as a draft; written again until it is published. It names no household and no trainee. */
export const newsWrite = command('news.write', {
  input: z.object({
    newsId: uuid,
    sessionId: uuid,
    title: line(300),
    text: paragraphs,
    photos: z.array(photo).max(12),
  }),
  output: done,
});

export const newsPublish = command('news.publish', { input: z.object({ newsId: uuid, on: day }), output: done });

/** A text from what is known of the session: where, when, how many, what was taught, by whom. */
export const newsProposal = query('news.proposal', {
  input: z.object({ sessionId: uuid }),
  output: z.object({ title: z.string(), text: z.string() }),
});

/** News of the sessions at, over and under my places, newest first; drafts only for who may write them. */
export const news = query('news', {
  input: z.object({ campaignId: uuid.optional() }),
  output: z.object({
    news: z.array(
      z.object({
        newsId: uuid,
        sessionId: uuid,
        campaignId: uuid,
        placeName: z.string(),
        title: z.string(),
        text: z.string(),
        photos: z.array(z.object({ sha256: z.string(), caption: z.string() })),
        publishedOn: day.nullable(),
        /** Whether this person may write and publish it. */
        mine: z.boolean(),
      }),
    ),
  }),
});

/** The same piece of work for many units; `all`: every commune under a unit above, every village of a commune. */
export const propagandaGive = command('propaganda.give', {
  input: z.object({
    givenId: uuid,
    place: placeId,
    campaignId: uuid.nullable(),
    kind,
    title: line(300),
    text: paragraphs,
    on: day,
    dueOn: day,
    units: z.union([
      z.literal('all'),
      z
        .array(z.union([z.object({ place: placeId }), z.object({ villageId: uuid })]))
        .min(1)
        .max(2000),
    ]),
  }),
  output: z.object({ tasks: z.number() }),
});

/** A unit tells that it was done, on which day, how many people heard it, with photos or a scan as proof. */
export const propagandaDone = command('propaganda.done', {
  input: z.object({
    taskId: uuid,
    on: day,
    note: line(2000),
    people: z.number().int().min(0).max(1_000_000).nullable(),
    proof: z.array(photo).max(12),
  }),
  output: done,
});

/** Propaganda work of my places: what waits first, the most urgent first. */
export const propaganda = query('propaganda', {
  input: z.object({ campaignId: uuid.optional(), open: z.boolean().default(false) }),
  output: z.object({
    tasks: z.array(
      z.object({
        taskId: uuid,
        givenId: uuid,
        campaignId: uuid.nullable(),
        unit: z.string(),
        within: z.string().nullable(),
        givenBy: z.string(),
        kind,
        title: z.string(),
        text: z.string(),
        dueOn: day,
        state: z.enum(['open', 'late', 'done']),
        doneOn: day.nullable(),
        note: z.string().nullable(),
        people: z.number().nullable(),
        proof: z.array(z.object({ sha256: z.string(), caption: z.string() })),
        /** Whether this person answers for the unit. */
        mine: z.boolean(),
      }),
    ),
    /** Of all, also those beyond what is listed. */
    all: z.number(),
    done: z.number(),
    late: z.number(),
    people: z.number(),
  }),
});
