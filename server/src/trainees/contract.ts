import { z } from 'zod';
import { audiences } from '@ra-soat/domain/training/audience.ts';
import { command, day, done, line, placeId, query, uuid } from '../platform/contract.ts';

/** Pasted cells or CSV, or an .xlsx in base64; the first row that names its columns is the heading. */
const table = z.union([
  z.object({ text: z.string().min(1).max(900_000) }),
  z.object({ workbook: z.base64().max(900_000) }),
]);
const audience = z.enum(audiences);
const people = z.array(uuid).min(1).max(5_000);
const campaignAt = z.object({ campaignId: uuid, place: placeId });

const fault = z.object({ row: z.number(), column: z.string(), code: z.string(), what: z.string(), remedy: z.string() });

/**
 * A table of trainees. `check` only tells what would happen; `all` stores nothing when one row is wrong; `good` leaves
 * the wrong rows out. The same table again changes nothing.
 */
export const traineesLoad = command('trainees.load', {
  input: campaignAt.extend({
    mode: z.enum(['check', 'all', 'good']),
    /** Seats people whose row names no session. */
    sessionId: uuid.optional(),
    table,
  }),
  output: z.object({
    stored: z.boolean(),
    rows: z.number(),
    people: z.number(),
    added: z.number(),
    changed: z.number(),
    unchanged: z.number(),
    /** Of the added: known by an account of the place. */
    withAccount: z.number(),
    seated: z.number(),
    faultyRows: z.number(),
    faults: z.array(fault),
    /** Spellings that were read as a name of the list. */
    understood: z.array(z.object({ column: z.string(), written: z.string(), read: z.string() })),
  }),
});

/** Whom an invitation goes to, under one unit. */
const whom = z.discriminatedUnion('kind', [
  /** Everybody enrolled and not yet invited. */
  z.object({ kind: z.literal('waiting'), audience: audience.optional() }),
  /** Accounts that hold one of the roles: they become trainees. */
  z.object({ kind: z.literal('roles'), roles: z.array(z.string()).min(1).max(12) }),
  /** Invited, seated in sessions that are all over, and never there. */
  z.object({ kind: z.literal('missed') }),
  z.object({ kind: z.literal('people'), people }),
]);

export const traineesInvite = command('trainees.invite', {
  input: campaignAt.extend({ whom, sessionId: uuid.optional() }),
  output: z.object({ added: z.number(), invited: z.number(), again: z.number(), seated: z.number() }),
});

/** All of them or nobody: a seat of `from` becomes one of `to`; without `from` a further seat. */
export const traineeMove = command('trainee.move', {
  input: campaignAt.extend({
    people,
    from: uuid.optional(),
    to: uuid,
    pointId: uuid.optional(),
    reason: z.string().max(300).default(''),
  }),
  output: z.object({ moved: z.number() }),
});

/** Somebody else of the same place comes instead and takes over the seats. */
export const traineeSubstitute = command('trainee.substitute', {
  input: campaignAt.extend({
    personId: uuid,
    by: z.object({ personId: uuid, name: line(120), phone: z.string().max(30).default('') }),
    reason: line(300),
  }),
  output: z.object({ personId: uuid }),
});

export const traineeWithdraw = command('trainee.withdraw', {
  input: campaignAt.extend({ personId: uuid, reason: line(300) }),
  output: done,
});

const code = z.string().min(10).max(20);

/** Coming or not, said with the code of the invitation by who has no account. */
export const traineeAnswer = command('trainee.answer', {
  input: z.object({ code, coming: z.boolean(), note: z.string().max(300).default('') }),
  output: done,
});

/** Makes the account of an invited person; once. */
export const traineeAccept = command('trainee.accept', {
  input: z.object({
    code,
    accountId: uuid,
    username: z.string().regex(/^[a-z0-9][a-z0-9._-]{2,39}$/u),
    password: z.string().min(10).max(200),
  }),
  output: done,
});

/** What the holder of a code is told: the own name and sessions, nothing of anybody else. */
export const invitation = query('trainee.invitation', {
  input: z.object({ code }),
  output: z.object({
    name: z.string(),
    campaign: z.string(),
    organisers: z.array(z.string()),
    state: z.enum(['invited', 'confirmed', 'declined', 'withdrawn']),
    sessions: z.array(
      z.object({
        title: z.string(),
        halves: z.array(z.object({ on: day, from: z.string(), to: z.string() })),
        point: z.string(),
        room: z.string(),
        link: z.string(),
      }),
    ),
    hasAccount: z.boolean(),
    /** A sign-in name that is free. */
    username: z.string(),
  }),
});

export const traineeStates = [
  'notInvited',
  'invited',
  'confirmed',
  'declined',
  'attended',
  'missed',
  'withdrawn',
] as const;
const state = z.enum(traineeStates);
const seat = z.object({ sessionId: uuid, title: z.string(), pointId: uuid, point: z.string(), state: z.string() });

export const trainees = query('trainees', {
  input: campaignAt.extend({
    text: z.string().max(80).default(''),
    audience: audience.optional(),
    /** A commune or district under `place`. */
    unit: placeId.optional(),
    session: uuid.or(z.literal('none')).optional(),
    state: state.optional(),
    after: z.string().max(20).optional(),
  }),
  output: z.object({
    rows: z.array(
      z.object({
        personId: uuid,
        name: z.string(),
        phone: z.string().nullable(),
        audiences: z.array(audience),
        unit: z.string(),
        village: z.string().nullable(),
        state,
        invitedTimes: z.number(),
        hasAccount: z.boolean(),
        seats: z.array(seat),
      }),
    ),
    total: z.number(),
    /** Under all filters but that of the state. */
    states: z.record(state, z.number()),
    next: z.string().nullable(),
  }),
});

/** What the screen of people needs before its list: where I may look and invite, sessions with their room, units. */
export const traineesFrame = query('trainees.frame', {
  input: z.object({ campaignId: uuid }),
  output: z.object({
    title: z.string(),
    places: z.array(z.object({ placeId, name: z.string(), manages: z.boolean() })),
    units: z.array(z.object({ placeId, name: z.string(), level: z.string() })),
    sessions: z.array(
      z.object({
        sessionId: uuid,
        title: z.string(),
        fromOn: day,
        toOn: day,
        over: z.boolean(),
        capacity: z.number().nullable(),
        taken: z.number(),
        points: z.array(
          z.object({ pointId: uuid, name: z.string(), capacity: z.number().nullable(), taken: z.number() }),
        ),
      }),
    ),
  }),
});

/** One person in a campaign with everything that happened; the code only for who invites at the person's place. */
export const traineePage = query('trainee.page', {
  input: z.object({ campaignId: uuid, personId: uuid }),
  output: z.object({
    name: z.string(),
    phone: z.string().nullable(),
    audiences: z.array(audience),
    unit: z.string(),
    village: z.string().nullable(),
    code: z.string().nullable(),
    hasAccount: z.boolean(),
    /** A number is kept; the number itself is never shown here. */
    hasCitizenNumber: z.boolean(),
    seats: z.array(seat),
    events: z.array(
      z.object({
        kind: z.string(),
        on: day,
        session: z.string().nullable(),
        fromSession: z.string().nullable(),
        note: z.string(),
        by: z.string().nullable(),
      }),
    ),
    attendance: z.array(z.object({ session: z.string(), half: z.number(), state: z.string() })),
  }),
});
