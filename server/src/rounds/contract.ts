import { z } from 'zod';
import { areaType, command, day, done, line, placeId, query, standardId, uuid } from '../platform/contract.ts';

const basis = z.object({ title: line(300), number: line(60), on: day });

/** Opens the yearly review of a commune under one standard, or that of a month. */
export const roundOpen = command('round.open', {
  input: z.object({
    roundId: uuid,
    commune: placeId,
    year: z.number().int().min(2015).max(2100),
    kind: z.enum(['annual', 'regular']),
    /** Of a regular round. */
    month: z.number().int().min(1).max(12).optional(),
    standard: standardId,
    formVersion: z.enum(['v1', 'v2']),
    openedOn: day,
    /** The plan and papers the round rests on; at least one. */
    legalBasis: z.array(basis).min(1).max(20),
    committee: line(200),
    /** The yearly plan it runs under, where the commune has entered one. */
    planId: uuid.optional(),
    /** What the province says of its own list: whether it leaves out the households of the national one. */
    local: z
      .array(z.object({ standard: z.string().max(60), leavesOutNational: z.boolean() }))
      .max(5)
      .optional(),
  }),
  output: done,
});

/** Under which standards a round of a commune would run if it were opened on a day; null: none is known for it. */
export const roundStandards = query('round.standards', {
  input: z.object({ commune: placeId, on: day }),
  output: z.object({
    leading: z.object({ standard: standardId, version: z.enum(['v1', 'v2']), title: z.string() }).nullable(),
    beside: z.array(
      z.object({
        standard: z.string(),
        title: z.string(),
        kind: z.enum(['incoming', 'local']),
        decides: z.boolean(),
        leavesOutNational: z.boolean().nullable(),
      }),
    ),
  }),
});

/** The list to review (Phụ lục I) is complete; the visits begin. */
export const listClose = command('list.close', { input: z.object({ roundId: uuid, on: day }), output: done });

export const roundConsolidate = command('round.consolidate', {
  input: z.object({
    roundId: uuid,
    on: day,
    /** Needed while the committee wants villages looked at again that were not. */
    committeeReason: line(500).optional(),
  }),
  output: done,
});

/** The list was closed too early: households may be listed again while the others go on. */
export const listReopen = command('list.reopen', {
  input: z.object({ roundId: uuid, on: day, reason: line(1000) }),
  output: done,
});

/** The consolidated lists, and an opinion on them, no longer stand. */
export const roundReopen = command('round.reopen', {
  input: z.object({ roundId: uuid, on: day, reason: line(1000) }),
  output: done,
});

export const opinionSeek = command('opinion.seek', {
  input: z.object({ roundId: uuid, number: line(60), on: day }),
  output: done,
});

export const opinionReceive = command('opinion.receive', {
  input: z.object({
    roundId: uuid,
    number: line(60),
    on: day,
    agreed: z.boolean(),
    remarks: z.string().max(2000).optional(),
  }),
  output: done,
});

/** The commune's answer to remarks, after which the decision may be signed. */
export const opinionAnswer = command('opinion.answer', {
  input: z.object({ roundId: uuid, number: line(60), on: day, answer: line(2000) }),
  output: done,
});

export const roundReport = command('round.report', {
  input: z.object({ roundId: uuid, number: line(60), on: day, stage: z.enum(['preliminary', 'official']) }),
  output: done,
});

const roundRow = z.object({
  roundId: uuid,
  kind: z.enum(['annual', 'regular']),
  /** Of a regular round. */
  month: z.number().nullable(),
  /** As people call it. */
  title: z.string(),
  windowEndsOn: day,
  decidedOn: day.nullable(),
  /** Days left to the last legal day, from its decision or from today; below 0: late. */
  daysLeft: z.number(),
  /** Of a monthly round that is not decided: what no longer fits into its days. */
  risk: z.enum(['none', 'complaintTooLate', 'late']),
  commune: z.string(),
  communeName: z.string(),
  year: z.number(),
  standard: standardId,
  standardName: z.string(),
  state: z.string(),
  openedOn: day,
});

export const rounds = query('rounds', {
  input: z.object({ place: placeId.optional() }),
  output: z.object({ rounds: z.array(roundRow) }),
});

export const stepCount = z.object({
  listed: z.number(),
  surveyed: z.number(),
  accepted: z.number(),
  agreed: z.number(),
  votedDown: z.number(),
  posted: z.number(),
  objected: z.number(),
  sidelined: z.number(),
  decided: z.number(),
  total: z.number(),
});

/** The board: villages × steps, what is late, the last safe posting day. */
export const roundBoard = query('round.board', {
  input: z.object({ roundId: uuid }),
  output: z.object({
    /** The moment at which all of this was true. */
    readAt: z.iso.datetime(),
    round: roundRow.extend({
      formVersion: z.string(),
      /** The leading one first; lists, tables and papers are asked of one of them. */
      standards: z.array(z.object({ standard: z.string(), title: z.string(), decides: z.boolean() })),
      areaType,
      legalBasis: z.array(basis),
      committee: z.string(),
      listClosedOn: day.nullable(),
      consolidatedOn: day.nullable(),
      opinion: z.object({
        required: z.boolean(),
        body: z.string().nullable(),
        soughtOn: day.nullable(),
        dueOn: day.nullable(),
        receivedOn: day.nullable(),
        agreed: z.boolean().nullable(),
      }),
      decisionId: uuid.nullable(),
      reportedOn: day.nullable(),
    }),
    calendar: z.array(
      z.object({
        step: z.string(),
        name: z.string(),
        from: day.nullable(),
        dueOn: day.nullable(),
        state: z.enum(['done', 'now', 'late', 'later']),
        source: z.string(),
        mark: z.enum(['confirmed', 'probable', 'unknown']),
      }),
    ),
    lastSafePostingOn: day,
    villages: z.array(
      z.object({
        villageId: uuid,
        name: z.string(),
        position: z.number(),
        counts: stepCount,
        meetingHeldOn: day.nullable(),
        postedOn: day.nullable(),
        postingEndsOn: day.nullable(),
        late: z.boolean(),
        /** What is overdue and since when, in words; empty: nothing. */
        overdue: z.array(z.string()),
        nextAnswerBy: day.nullable(),
        /** The next thing to do, in words. */
        next: z.string(),
      }),
    ),
    totals: stepCount,
    /** Problems that stop the next step of the round, in words that name the remedy. */
    blocks: z.array(z.object({ code: z.string(), message: z.string(), village: z.string().nullable() })),
    /** Villages the committee wants looked at again and that were not: the consolidation then needs a reason. */
    committeeOpen: z.array(
      z.object({ villageId: uuid, name: z.string(), on: day, reason: z.string(), households: z.number() }),
    ),
  }),
});
