import { z } from 'zod';
import { command, day, done, furtherResult, householdClass, line, query, uuid } from '../platform/contract.ts';

const vote = z.object({
  households: z.array(uuid).min(1),
  agree: z.number().int().min(0),
  disagree: z.number().int().min(0),
  abstain: z.number().int().min(0),
});

/** A village meeting with its minutes: everything at once, so that nothing half is stored. */
export const meetingHold = command('meeting.hold', {
  input: z.object({
    meetingId: uuid,
    roundId: uuid,
    villageId: uuid,
    on: day,
    startsAt: z.string().regex(/^\d{2}:\d{2}$/u),
    endsAt: z.string().regex(/^\d{2}:\d{2}$/u),
    venue: line(200),
    /** Part of the village whose households this meeting was for; absent: all of it. */
    area: line(200).optional(),
    /** Earlier sittings of a meeting that took several days; the votes fell in the last one, `on`. */
    earlierSittings: z
      .array(
        z.object({
          on: day,
          startsAt: z.string().regex(/^\d{2}:\d{2}$/u),
          endsAt: z.string().regex(/^\d{2}:\d{2}$/u),
        }),
      )
      .max(10)
      .default([]),
    form: z.enum(['inPerson', 'online', 'inWriting']),
    formReason: z.string().max(500).optional(),
    chair: line(120),
    secretary: line(120),
    frontInvitation: z.object({
      number: line(60),
      on: day,
      present: z.boolean(),
      representative: z.string().max(120).optional(),
    }),
    /** Committee, officer, party secretary, Front head, mass organisations, enumerators. */
    present: z.array(z.object({ role: line(120), name: line(120) })).max(60),
    householdsAttending: z.number().int().min(0),
    attendees: z.number().int().min(1).max(5000),
    discussion: z.string().max(5000),
    /** One joint vote at most, for unchanged households; all others singly. */
    jointVote: vote.optional(),
    singleVotes: z.array(vote.extend({ households: z.array(uuid).length(1), opinion: z.string().max(500).optional() })),
  }),
  output: z.object({ agreed: z.number(), votedDown: z.number() }),
});

/** The three signatures stand under both copies: only now may a list be posted. */
export const minutesSign = command('minutes.sign', {
  input: z.object({
    meetingId: uuid,
    on: day,
    signers: z.object({ chair: z.boolean(), secretary: z.boolean(), households: z.boolean() }),
  }),
  output: done,
});

/** Cases that a meeting of the village may vote on now, and those that may not, with the reason. */
export const meetingCandidates = query('meeting.candidates', {
  input: z.object({ roundId: uuid, villageId: uuid }),
  output: z.object({
    village: z.string(),
    attendeesHint: z.number().nullable(),
    candidates: z.array(
      z.object({
        householdId: uuid,
        number: z.string(),
        head: z.string(),
        persons: z.number(),
        before: householdClass,
        class: householdClass,
        b1: z.number().nullable(),
        b2: z.number().nullable(),
        /** Unchanged households may share one vote. */
        unchanged: z.boolean(),
        label: z.string(),
        reason: z.string(),
        /** It came out of another household since last year's decision: which one, and when. */
        former: z.object({ householdId: uuid, head: z.string(), on: day }).nullable(),
        /** Meetings of this round that did not agree to it. */
        votedDown: z.number(),
        /** The same vote agrees to these too. */
        beside: z.array(furtherResult),
      }),
    ),
    waiting: z.array(
      z.object({ householdId: uuid, number: z.string(), head: z.string(), state: z.string(), why: z.string() }),
    ),
    meetings: z.array(
      z.object({
        meetingId: uuid,
        on: day,
        attendees: z.number(),
        /** Households that came against those on the village's list: no minimum is known, it is shown. */
        householdsAttending: z.number(),
        listed: z.number(),
        form: z.enum(['inPerson', 'online', 'inWriting']),
        /** Why people did not come together. */
        formReason: z.string().nullable(),
        area: z.string().nullable(),
        sittings: z.number(),
        agreed: z.number(),
        votedDown: z.number(),
        minutesOn: day.nullable(),
      }),
    ),
  }),
});
