import { z } from 'zod';
import { eventKinds } from '@ra-soat/domain/registry/household-event.ts';
import { command, day, done, householdClass, line, placeId, query, uuid } from '../platform/contract.ts';

const relation = z.enum(['head', 'spouse', 'child', 'grandchild', 'parent', 'sibling', 'other']);
export const eventKind = z.enum(eventKinds);

const facts = z.object({
  name: line(120),
  sex: z.enum(['male', 'female']),
  bornOn: day.optional(),
  bornYear: z.number().int().min(1890).max(2100),
  ethnicity: z.number().int().min(1).max(54).optional(),
  citizenNumber: z
    .string()
    .regex(/^(\d{9}|\d{12})$/u)
    .optional(),
});
/** Somebody who comes into a household, as the paper names them. */
const entering = facts.extend({ memberId: uuid, relation });
const members = z.array(entering).min(1).max(30);
const memberIds = z.array(uuid).min(1).max(30);
/** Who is head from then on, where the head goes or another is wanted. */
const headId = uuid.optional();

const event = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('birth'), member: entering }),
  z.object({ kind: z.literal('death'), memberId: uuid, headId }),
  z.object({ kind: z.literal('join'), because: z.enum(['marriage', 'return', 'other']), members }),
  z.object({ kind: z.literal('leave'), because: z.enum(['marriage', 'work', 'other']), memberIds, headId }),
  z.object({
    kind: z.literal('split'),
    memberIds,
    newHouseholdId: uuid,
    newHeadId: uuid,
    headId,
    address: z.string().max(300),
  }),
  z.object({ kind: z.literal('merge'), otherId: uuid, headId: uuid }),
  z.object({ kind: z.literal('headChange'), headId: uuid }),
  z.object({ kind: z.literal('correction'), memberId: uuid, relation, ...facts.shape }),
  z.object({
    kind: z.literal('moveOut'),
    to: z.discriminatedUnion('where', [
      /** A village of the commune, or one known elsewhere: who works there receives the household. */
      z.object({ where: z.literal('village'), villageId: uuid, address: z.string().max(300) }),
      /** Another commune, which says in which village. */
      z.object({ where: z.literal('commune'), commune: placeId }),
      z.object({ where: z.literal('outside'), text: line(300) }),
    ]),
  }),
]);

const recorded = z.object({
  /** The true day. */
  on: day,
  /** From which day it is counted, when its true day lies in a closed period. */
  countFrom: day.optional(),
  reason: line(500),
  /** The paper it rests on. */
  evidence: z.object({ number: line(60).optional(), on: day.optional(), attachmentId: uuid.optional() }).default({}),
});

const result = z.object({ movementId: uuid.nullable(), countedOn: day });

/** Something that happened to a household between the reviews, with all it does to people, class and lists. */
export const movementRecord = command('movement.record', {
  input: recorded.extend({ householdId: uuid, event }),
  output: result.extend({ waits: z.boolean() }),
});

/** A household arrives: one that another commune sent, or one from outside with its paper. */
export const movementReceive = command('movement.receive', {
  input: recorded.extend({
    villageId: uuid,
    address: z.string().max(300),
    from: z.discriminatedUnion('where', [
      z.object({ where: z.literal('transfer'), movementId: uuid }),
      z.object({
        where: z.literal('outside'),
        text: line(300),
        householdId: uuid,
        members,
        /** Its class there, by which paper. */
        listed: z.object({ class: z.enum(['POOR', 'NEAR_POOR']), decision: line(120) }).nullable(),
      }),
    ]),
  }),
  output: result,
});

/** Takes an event back, until a decision rests on it. */
export const movementUndo = command('movement.undo', {
  input: z.object({ householdId: uuid, seq: z.number().int().min(1), reason: line(500) }),
  output: done,
});

const person = z.object({
  memberId: uuid,
  name: z.string(),
  relation,
  isHead: z.boolean(),
  lastOn: day.optional(),
  sex: z.enum(['male', 'female']).nullable(),
  bornOn: day.nullable(),
  bornYear: z.number().nullable(),
  ethnicity: z.number().nullable(),
});

/** One line of a history: what happened, in words. */
const happened = z.object({
  householdId: uuid,
  seq: z.number(),
  kind: eventKind,
  on: day,
  countedOn: day.nullable(),
  recordedAt: z.string(),
  head: z.string(),
  text: z.string(),
  reason: z.string(),
  evidence: z.string(),
  by: z.string(),
  /** Households of the same event. */
  others: z.array(z.object({ householdId: uuid, head: z.string() })),
  undone: z.object({ on: day, by: z.string(), reason: z.string() }).nullable(),
  /** Null: it may be taken back; else why not. */
  keeps: z.string().nullable(),
});

/** A household as events find it, and its history of them. */
export const movementHousehold = query('movement.household', {
  input: z.object({ householdId: uuid }),
  output: z.object({
    household: z.object({
      householdId: uuid,
      villageId: uuid,
      commune: z.string(),
      since: day,
      gone: z.object({ kind: eventKind, on: day }).nullable(),
      members: z.array(person),
      listed: z.array(
        z.object({
          standard: z.string(),
          class: z.enum(['POOR', 'NEAR_POOR']),
          persons: z.number(),
          title: z.string(),
        }),
      ),
    }),
    village: z.string(),
    communeName: z.string(),
    address: z.string(),
    /** The last annual decision: days until then are closed. */
    closed: z.object({ decision: z.string(), decidedOn: day }).nullable(),
    /** Villages of the commune the person works in, for a move. */
    villages: z.array(z.object({ villageId: uuid, name: z.string() })),
    mayRecord: z.boolean(),
    /** Whether the person also receives in the other villages of the commune: a move there is done at once. */
    near: z.boolean(),
    events: z.array(happened),
  }),
});

/** Events of a year under a place, with sums by kind, and households on their way. */
export const movementList = query('movement.list', {
  input: z.object({
    place: placeId,
    year: z.coerce.number().int().min(2015).max(2100),
    month: z.coerce.number().int().min(1).max(12).optional(),
    kind: eventKind.optional(),
    villageId: uuid.optional(),
    after: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({
    villages: z.array(z.object({ villageId: uuid, name: z.string() })),
    /** The last annual decision of a commune: days until then are closed. */
    closed: z.object({ decision: z.string(), decidedOn: day }).nullable(),
    kinds: z.array(z.object({ kind: eventKind, events: z.number() })),
    months: z.array(z.object({ month: z.number(), events: z.number() })),
    rows: z.array(happened.extend({ village: z.string() })),
    total: z.number(),
    next: z.number().nullable(),
    /** Sent to this place and not received yet, and sent from it. */
    arriving: z.array(
      z.object({
        movementId: uuid,
        head: z.string(),
        persons: z.number(),
        class: householdClass,
        from: z.string(),
        to: z.string(),
        villageId: uuid.nullable(),
        leftOn: day,
        mine: z.boolean(),
      }),
    ),
  }),
});
