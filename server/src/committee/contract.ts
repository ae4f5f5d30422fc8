import { z } from 'zod';
import { command, day, done, line, query, uuid } from '../platform/contract.ts';

const figures = z.object({
  listed: z.number(),
  /** Class by the last decision before the round. */
  poorBefore: z.number(),
  nearPoorBefore: z.number(),
  /** Class by the furthest step each household has reached. */
  poorNow: z.number(),
  nearPoorNow: z.number(),
  entering: z.number(),
  leaving: z.number(),
  /** Agreed or posted. */
  agreed: z.number(),
  /** Not surveyed, not accepted or not agreed yet. */
  open: z.number(),
  notReviewed: z.number(),
  votedDown: z.number(),
  objected: z.number(),
});

/** The commune committee's own meeting over all villages: an outcome for each, and the households to look at again. */
export const committeeMeet = command('committee.meet', {
  input: z.object({
    meetingId: uuid,
    roundId: uuid,
    on: day,
    startsAt: z.string().regex(/^\d{2}:\d{2}$/u),
    endsAt: z.string().regex(/^\d{2}:\d{2}$/u),
    venue: line(200),
    chair: line(120),
    secretary: line(120),
    present: z.array(z.object({ role: line(120), name: line(120) })).max(60),
    discussion: z.string().max(5000),
    villages: z
      .array(
        z.object({
          villageId: uuid,
          outcome: z.enum(['accepted', 'again']),
          /** Needed for `again`. */
          reason: z.string().max(500),
          households: z.array(z.object({ householdId: uuid, reason: line(500) })).max(500),
        }),
      )
      .min(1)
      .max(500),
  }),
  output: done,
});

/** All villages side by side, last year against this year, with what the committee said of each so far. */
export const committeeOverview = query('committee.overview', {
  input: z.object({ roundId: uuid }),
  output: z.object({
    consolidated: z.boolean(),
    villages: z.array(
      z.object({
        villageId: uuid,
        name: z.string(),
        figures,
        outcome: z.object({ kind: z.enum(['accepted', 'again']), on: day, reason: z.string() }).nullable(),
      }),
    ),
    meetings: z.array(
      z.object({ meetingId: uuid, on: day, chair: z.string(), accepted: z.number(), again: z.number() }),
    ),
    /** Households to be looked at again; `done` when a step of the case followed the meeting. */
    cases: z.array(
      z.object({
        householdId: uuid,
        number: z.string(),
        head: z.string(),
        village: z.string(),
        reason: z.string(),
        on: day,
        stage: z.string(),
        done: z.boolean(),
      }),
    ),
  }),
});
