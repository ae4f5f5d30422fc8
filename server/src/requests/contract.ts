import { z } from 'zod';
import { command, day, done, line, placeId, query, uuid } from '../platform/contract.ts';

const citizenNumber = z
  .string()
  .regex(/^(\d{9}|\d{12})$/u)
  .optional();

const person = z.object({
  memberId: uuid,
  name: line(120),
  sex: z.enum(['male', 'female']),
  bornOn: day.optional(),
  bornYear: z.number().int().min(1890).max(2100),
  citizenNumber,
});

const head = person.extend({ ethnicity: z.number().int().min(1).max(54) });

const member = person.extend({
  relation: z.enum(['spouse', 'child', 'grandchild', 'parent', 'sibling', 'other']),
  ethnicity: z.number().int().min(1).max(54).optional(),
  /** "Tình trạng" of Mẫu số 01: (1) có việc làm, (2) không có việc làm, (3) đang đi học. */
  status: z.enum(['employed', 'unemployed', 'studying']).optional(),
});

export const channel = z.enum(['inPerson', 'post', 'online']);
export const requestState = z.enum(['RECEIVED', 'LISTED', 'ALREADY_LISTED', 'LINKED', 'REFUSED', 'WITHDRAWN']);
export const requestSource = z.enum(['reviewRequest', 'villageProposal']);

/** Who hands the paper in: for somebody else only with the relation and what authorises it. */
export const filing = z.discriminatedUnion('by', [
  z.object({ by: z.literal('head') }),
  z.object({ by: z.literal('member'), name: line(120), relation: line(100) }),
  z.object({ by: z.literal('other'), name: line(120), relation: line(100), authorisation: line(200) }),
]);

/** A household that looks the same: chosen as the same one, or told apart with a reason. */
const choice = z.discriminatedUnion('is', [
  z.object({ is: z.literal('same'), householdId: uuid }),
  z.object({ is: z.literal('another'), reason: line(300) }),
]);

/** Mẫu số 01 (or a village's proposal under TT 17/2016) taken in at the counter, with its number in the book. */
export const requestReceive = command('request.receive', {
  input: z.object({
    requestId: uuid,
    /** Of the new household; with `choice` same, that one counts. */
    householdId: uuid,
    /** The annual round that takes it; absent, or a monthly round: it waits for the next monthly one. */
    roundId: uuid.optional(),
    villageId: uuid,
    address: z.string().max(300).optional(),
    source: requestSource,
    channel,
    /** Number at the one-stop office, if it has one. */
    fileNumber: line(60).optional(),
    on: day,
    filing,
    reasonKind: z.enum(['disaster', 'pollution', 'labourAccident', 'illness', 'jobLoss', 'other']),
    reason: line(500),
    head,
    members: z.array(member).max(30),
    choice: choice.optional(),
    /** Puts the household on the list of the round at once. */
    putOnList: z.boolean(),
  }),
  output: z.object({
    householdId: uuid,
    number: z.string(),
    state: requestState,
    answerBy: day.nullable(),
    listedElsewhere: z.array(z.object({ commune: z.string() })),
  }),
});

/** Mẫu số 04: a household of the list asks to be found out of it; it waits for the next monthly review. */
export const requestLeave = command('request.leave', {
  input: z.object({
    requestId: uuid,
    householdId: uuid,
    channel,
    fileNumber: line(60).optional(),
    on: day,
    filing,
    reason: line(500),
  }),
  output: z.object({ number: z.string(), answerBy: day.nullable() }),
});

/** Every request that waits in the commune on a day goes into a round that makes its list. */
export const requestsTake = command('requests.take', {
  input: z.object({ roundId: uuid, on: day }),
  output: z.object({ taken: z.number(), alreadyListed: z.number() }),
});

const ofRequest = z.object({ householdId: uuid, requestId: uuid, on: day });

export const requestList = command('request.list', { input: ofRequest, output: done });
/** The written refusal, by the number of its letter. */
export const requestRefuse = command('request.refuse', {
  input: ofRequest.extend({ number: line(60), reason: line(500) }),
  output: done,
});
/** Taken back by who filed it; a case that was opened for it ends with it. */
export const requestWithdraw = command('request.withdraw', {
  input: ofRequest.extend({ reason: line(500) }),
  output: done,
});

const form = z.enum(['mau01', 'mau04']);

const bookRow = z.object({
  form,

  householdId: uuid,
  requestId: uuid,
  number: z.string(),
  receivedOn: day,
  answerBy: day.nullable(),
  late: z.boolean(),
  source: requestSource,
  channel,
  head: z.string(),
  village: z.string(),
  filedBy: z.string(),
  reason: z.string(),
  receivedBy: z.string(),
  state: requestState,
  stateOn: day,
  /** Reason or number of the answer, the request it is linked to. */
  answer: z.string(),
  /** Stage of the case that it led to, if any. */
  stage: z.string().nullable(),
});

/** The book of requests of a round, the newest first. */
export const requestBook = query('request.book', {
  input: z.object({
    roundId: uuid,
    state: requestState.optional(),
    limit: z.coerce.number().int().max(500).default(200),
  }),
  output: z.object({ requests: z.array(bookRow), open: z.number(), proposals: z.boolean() }),
});

/** Which review a request of a day goes to; null: nothing is known of it (✘). */
const goesTo = z.object({
  kind: z.enum(['annual', 'regular']),
  year: z.number(),
  month: z.number().nullable(),
  from: day.nullable(),
  answerBy: day,
});

/** What waits for a monthly review of the commune, the oldest first, and where a paper of today would go. */
export const requestQueue = query('request.queue', {
  input: z.object({ commune: placeId }),
  output: z.object({
    requests: z.array(
      bookRow
        .omit({ stage: true, answer: true, stateOn: true, state: true })
        .extend({ villageId: uuid, goesTo: goesTo.nullable() }),
    ),
    today: goesTo.nullable(),
    /** Rounds that make their list now: they can take what waits. */
    open: z.array(z.object({ roundId: uuid, title: z.string() })),
  }),
});

/** A household added by its request in one step: received and put on the list. */
export const householdAdd = command('household.add', {
  input: z.object({
    householdId: uuid,
    roundId: uuid,
    villageId: uuid,
    address: z.string().max(300).optional(),
    request: z.object({ number: line(60), on: day, reason: line(500) }),
    head,
  }),
  output: z.object({ listedElsewhere: z.array(z.object({ commune: z.string() })) }),
});
