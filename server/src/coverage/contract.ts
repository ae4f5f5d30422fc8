import { z } from 'zod';
import { audiences } from '@ra-soat/domain/training/audience.ts';
import { day, placeId, query, uuid } from '../platform/contract.ts';

const count = z.number().int().min(0);
const counts = z.object({
  expected: count.nullable(),
  listed: count,
  invited: count,
  came: count,
  unlisted: count,
  attendances: count,
  halfDays: count,
  practised: count,
  passed: count,
  certified: count,
  missing: count,
  women: count,
  minorities: count,
  villages: count,
  trainedVillages: count,
});

/** People at and under a unit; of one campaign, or, without one, of every campaign of a year. */
const where = {
  place: placeId,
  campaignId: uuid.optional(),
  year: z.coerce.number().int().min(2015).max(2100).optional(),
};

/** Who was awaited, came, practised, passed and is still missing, by the units directly under one. */
export const trainingCoverage = query('training.coverage', {
  input: z.object(where),
  output: z.object({
    place: z.object({
      placeId: z.string(),
      name: z.string(),
      level: z.enum(['country', 'province', 'district', 'commune']),
    }),
    /** Units above that this person may ask about too, the highest first. */
    above: z.array(z.object({ placeId: z.string(), name: z.string() })),
    year: z.number(),
    /** The day whose list of units is shown. */
    on: day,
    totals: counts,
    units: z.array(counts.extend({ kind: z.enum(['place', 'village', 'own']), id: z.string(), name: z.string() })),
    /** Whether a map of these units exists. */
    mapped: z.boolean(),
  }),
});

/** The same people by what they are, by day and by session. */
export const trainingCoverageBy = query('training.coverageBy', {
  input: z.object(where),
  output: z.object({
    audiences: z.array(
      counts
        .omit({ unlisted: true, villages: true, trainedVillages: true })
        .extend({ audience: z.enum(audiences).nullable() }),
    ),
    days: z.array(z.object({ on: day, persons: count, attendances: count, halfDays: count, late: count })),
    sessions: z.array(
      z.object({
        sessionId: uuid,
        title: z.string(),
        placeName: z.string(),
        from: day,
        to: day,
        state: z.enum(['planned', 'running', 'ended', 'cancelled']),
        points: count,
        seats: count,
        persons: count,
        halfDays: count,
        halves: count,
      }),
    ),
  }),
});

/** Who is on the list of a campaign and never came, by name: for who runs trainings, in own places. */
export const trainingMissing = query('training.missing', {
  input: z.object({ place: placeId, campaignId: uuid, village: z.string().max(200).optional() }),
  output: z.object({
    people: z.array(
      z.object({
        personId: uuid,
        name: z.string(),
        unit: z.string(),
        village: z.string().nullable(),
        audiences: z.array(z.enum(audiences)),
        phone: z.string().nullable(),
        invitedTimes: count,
        invitedOn: day.nullable(),
      }),
    ),
    /** All of them; at most 500 are named at once. */
    all: count,
  }),
});

/** The figures of a campaign for who organises it, and those above (training.md §8). */
export const trainingIndicators = query('training.indicators', {
  input: z.object({ campaignId: uuid }),
  output: z.object({
    place: z.string(),
    placeName: z.string(),
    title: z.string(),
    totals: counts,
    sessions: z.object({ planned: count, held: count, cancelled: count }),
    /** Points of sessions that ran: connected are those with a presence, a question or a signal. */
    points: z.object({ planned: count, connected: count }),
    /** Persons who sat a test, and of them those who passed. */
    quiz: z.object({ sat: count, passed: count }),
    questions: z.object({ asked: count, open: count }),
    cost: z.object({ estimate: count, actual: count, perLearnerDay: count.nullable() }),
    costs: z.array(
      z.object({ sessionId: uuid.nullable(), title: z.string().nullable(), estimate: count, actual: count }),
    ),
  }),
});
