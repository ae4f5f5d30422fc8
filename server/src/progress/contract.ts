import { z } from 'zod';
import { day, placeId, query, standardId, uuid } from '../platform/contract.ts';

const level = z.enum(['country', 'province', 'district', 'commune', 'village']);

/** How many cases have come at least so far, and what waits or is late. They name nobody. */
export const progressCounts = z.object({
  communes: z.number(),
  /** Communes that opened a round of the year, by the stage it has reached. */
  stages: z.object({
    listing: z.number(),
    reviewing: z.number(),
    consolidated: z.number(),
    decided: z.number(),
    reported: z.number(),
  }),
  listed: z.number(),
  sidelined: z.number(),
  surveyed: z.number(),
  accepted: z.number(),
  met: z.number(),
  posted: z.number(),
  decided: z.number(),
  villages: z.number(),
  /** Villages that have not posted all results though the last safe posting day of their commune is over. */
  lateVillages: z.number(),
  /** Villages whose total of households and persons nobody entered: R1 cannot be computed there (check 12). */
  uncountedVillages: z.number(),
  complaints: z.number(),
  overdueComplaints: z.number(),
  nextAnswerBy: day.nullable(),
  /** Frozen figures, and how many checks failed in the latest of them; null: nothing is frozen yet. */
  preliminaryFigures: z.number(),
  officialFigures: z.number(),
  failingChecks: z.number().nullable(),
});

export const progressUnit = progressCounts.extend({
  /** Of a unit, or of a village. */
  id: z.string(),
  name: z.string(),
  level,
  roundId: uuid.nullable(),
});

/** Progress of a year below a unit: provinces of the country, communes of a province, villages of a commune. */
export const progress = query('progress', {
  input: z.object({
    place: placeId,
    year: z.coerce.number().int().min(2015).max(2100).optional(),
    standard: standardId.optional(),
  }),
  output: z.object({
    place: z.object({ placeId: z.string(), name: z.string(), level, list: z.string().nullable() }),
    /** Units above that this person may ask about too, the highest first. */
    above: z.array(z.object({ placeId: z.string(), name: z.string() })),
    year: z.number(),
    years: z.array(z.number()),
    standard: standardId.nullable(),
    standards: z.array(z.object({ id: standardId, name: z.string() })),
    today: day,
    /** The moment at which all of this was true. */
    readAt: z.iso.datetime(),
    units: z.array(progressUnit),
    totals: progressCounts,
    /** Whether a map of these units exists. */
    mapped: z.boolean(),
  }),
});
