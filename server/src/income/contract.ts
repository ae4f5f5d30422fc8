import { z } from 'zod';
import { incomeKinds, incomeSources } from '@ra-soat/domain/income/income-sheet.ts';
import { areaType, command, day, done, line, placeId, query, standardId, uuid } from '../platform/contract.ts';

export const incomeKind = z.enum(incomeKinds);
export const incomeStage = z.enum([
  ...['RECEIVED', 'TAKEN', 'DETERMINED', 'POSTED', 'OBJECTED', 'RECOGNISED', 'REFUSED', 'WITHDRAWN'],
] as const);

const amount = z.number().int().min(0).max(100_000_000_000);

/** Phụ lục VI ○: income of 12 months in whole đồng. */
export const incomeSheet = z.object({
  members: z.number().int().min(1).max(30),
  farming: z.boolean().nullable(),
  lines: z.array(z.object({ source: z.enum(incomeSources), gross: amount, cost: amount })).max(incomeSources.length),
  assistance: amount,
});

const newHead = z.object({
  memberId: uuid,
  name: line(120),
  sex: z.enum(['male', 'female']),
  bornYear: z.number().int().min(1890).max(2100),
  ethnicity: z.number().int().min(1).max(54),
});

/** Mẫu số 01 (or the paper of a worker, whose form number is ✘) at the counter: it waits for the month. */
export const incomeReceive = command('income.receive', {
  input: z.object({
    caseId: uuid,
    kind: incomeKind,
    villageId: uuid,
    /** Known to the registry, or new with `head`. */
    householdId: uuid,
    head: newHead.optional(),
    /** Why `head` is not the person of the same name and year whom the registry knows. */
    another: line(300).optional(),
    address: z.string().max(300).optional(),
    /** The worker, of a household the registry knows; absent: its head. */
    memberId: uuid.optional(),
    workplace: line(200).optional(),
    contract: line(200).optional(),
    reason: line(500),
    on: day,
  }),
  output: z.object({ number: z.string() }),
});

/** Opens the month's round and takes every request that waits. */
export const incomeOpen = command('income.open', {
  input: z.object({
    roundId: uuid,
    commune: placeId,
    kind: incomeKind,
    year: z.number().int().min(2021).max(2100),
    month: z.number().int().min(1).max(12),
    on: day,
  }),
  output: z.object({ taken: z.number(), decisionBy: day }),
});

const ofCase = z.object({ caseId: uuid, on: day });
const resultShown = z.object({ answer: z.string(), recognised: z.boolean(), text: z.string() });

export const incomeDetermine = command('income.determine', {
  input: ofCase.extend({ sheet: incomeSheet }),
  output: resultShown,
});

/** All that is determined in the round hangs at the commune office. */
export const incomePost = command('income.post', {
  input: z.object({ roundId: uuid, on: day }),
  output: z.object({ posted: z.number(), endsOn: day }),
});

export const incomeObject = command('income.object', {
  input: ofCase.extend({ objectionId: uuid, from: line(200), content: line(1000) }),
  output: z.object({ replyBy: day }),
});

/** The phúc tra: the answer to the complainant, and where it is upheld the sheet as found. */
export const incomeAnswer = command('income.answer', {
  input: ofCase.extend({ objectionId: uuid, upheld: z.boolean(), answer: line(1000), sheet: incomeSheet.optional() }),
  output: done,
});

export const incomeWithdraw = command('income.withdraw', { input: ofCase.extend({ reason: line(500) }), output: done });

/** One decision of the round: who is recognised; everybody else gets a letter with the reason. */
export const incomeDecide = command('income.decide', {
  input: z.object({
    decisionId: uuid,
    roundId: uuid,
    number: line(60),
    on: day,
    effectiveOn: day,
    /** Last day of the recognition, as the decision itself says: the law's own term is not known. */
    validTo: day,
    signer: line(120),
    /** Number of the letter of each request that is not recognised. */
    letters: z.array(z.object({ caseId: uuid, number: line(60) })).max(500),
  }),
  output: z.object({ recognised: z.number(), refused: z.number(), hash: z.string() }),
});

const caseRow = z.object({
  caseId: uuid,
  number: z.string(),
  name: z.string(),
  householdId: uuid,
  village: z.string(),
  receivedOn: day,
  reason: z.string(),
  stage: incomeStage,
  /** Of the sheet, in words; null: none yet. */
  result: resultShown.nullable(),
  sheet: incomeSheet.nullable(),
  postedOn: day.nullable(),
  endsOn: day.nullable(),
  objection: z
    .object({ objectionId: uuid, from: z.string(), content: z.string(), replyBy: day, answered: z.string().nullable() })
    .nullable(),
  /** Number of the decision or letter, reason. */
  ended: z.string(),
});

const limits = z.object({ text: z.string(), document: z.string(), mark: z.string() });

const roundRow = z.object({
  roundId: uuid,
  kind: incomeKind,
  year: z.number(),
  month: z.number(),
  from: day,
  decisionBy: day,
  decidedOn: day.nullable(),
  /** Days left to the last legal day; below 0: late. */
  daysLeft: z.number(),
  cases: z.number(),
  ended: z.number(),
  risk: z.enum(['none', 'complaintTooLate', 'late']),
});

/** The special rounds of a commune in a year, what waits, and the round a request of today goes into. */
export const incomeRounds = query('income.rounds', {
  input: z.object({ commune: placeId, year: z.coerce.number().int() }),
  output: z.object({
    rounds: z.array(roundRow),
    waiting: z.array(
      caseRow
        .pick({ caseId: true, number: true, name: true, village: true, receivedOn: true })
        .extend({ kind: incomeKind }),
    ),
    /** Of this month; null where the law gives no days (✘). */
    month: z.object({ year: z.number(), month: z.number(), from: day, decisionBy: day }).nullable(),
  }),
});

/** One round: its requests, its days, and what stands in the way of the decision. */
export const incomeRound = query('income.round', {
  input: z.object({ roundId: uuid }),
  output: z.object({
    round: roundRow.extend({ commune: placeId, communeName: z.string(), area: areaType, standard: standardId }),
    incomeFrom: day,
    incomeTo: day,
    limits: limits.nullable(),
    cases: z.array(caseRow),
    /** Null: the decision can be signed. */
    block: z.string().nullable(),
    decision: z.object({ number: z.string(), on: day, signer: z.string() }).nullable(),
  }),
});
