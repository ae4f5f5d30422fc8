import { z } from 'zod';
import { command, day, done, line, query, uuid } from '../platform/contract.ts';

const halfIndex = z.number().int().min(0).max(40);
const came = z.enum(['present', 'late']);
const sessionState = z.enum(['planned', 'running', 'ended', 'cancelled']);
const half = z.object({ on: day, from: z.string(), to: z.string() });
const marks = z
  .array(z.object({ personId: uuid, state: came }))
  .min(1)
  .max(500);
const text = (max: number) =>
  z
    .string()
    .max(max)
    .transform((typed) => typed.normalize('NFC').trim());
/** As on a letter of invitation; null: whoever is signed in. */
const invitation = z.string().max(40).nullable();

/** Somebody says to be there, by the code that the point shows now. */
export const attendanceCheckIn = command('attendance.checkIn', {
  input: z.object({ pointId: uuid, token: z.string().max(40), code: invitation }),
  output: z.object({
    half: halfIndex,
    /** Was marked before: nothing changed. */
    already: z.boolean(),
    state: came,
  }),
});

const marked = z.object({
  marked: z.array(uuid),
  /** Marked before, here or at another point: they stay as they are. */
  already: z.array(uuid),
  /** Marked in another session at the same time: not marked here. */
  elsewhere: z.array(z.object({ personId: uuid, title: z.string() })),
});

/** The host ticks who is there. `kept`: the ticks waited on the host's device for the network. */
export const attendanceMark = command('attendance.mark', {
  input: z.object({ pointId: uuid, half: halfIndex, people: marks, kept: z.boolean().default(false) }),
  output: marked,
});

/** A signed paper list is keyed in, also after the end. */
export const attendancePaper = command('attendance.paper', {
  input: z.object({ pointId: uuid, half: halfIndex, people: marks, on: day, note: text(500).default('') }),
  output: marked,
});

/** A mark that was a mistake; it is kept with the reason. */
export const attendanceVoid = command('attendance.void', {
  input: z.object({ pointId: uuid, half: halfIndex, personId: uuid, reason: line(300) }),
  output: done,
});

/** A point tells that it is there, has trouble with its network, or is back. */
export const pointSignal = command('point.signal', {
  input: z.object({ pointId: uuid, kind: z.enum(['here', 'trouble', 'back']), note: text(300).default('') }),
  output: done,
});

/** A question from a point: by whoever was invited, or by the host in somebody's name. */
export const pointAsk = command('point.ask', {
  input: z.object({
    questionId: uuid,
    pointId: uuid,
    code: invitation,
    /** Who asks, when the host writes it down. */
    asker: text(120).default(''),
    text: line(2000),
    form: z.string().max(40).optional(),
    formQuestion: z.string().max(60).optional(),
  }),
  output: done,
});

/** What a phone without account is told at a point: where it is and, with its invitation, for whom. */
export const pointPage = query('point.page', {
  input: z.object({ pointId: uuid, code: invitation }),
  output: z.object({
    point: z.string(),
    title: z.string(),
    state: sessionState,
    halves: z.array(half),
    /** Null: the invitation is not known here. */
    name: z.string().nullable(),
  }),
});

/** Where an invitation leads today: points of sessions that go on or come. */
export const pointsOfInvitation = query('points.ofInvitation', {
  input: z.object({ code: z.string().max(40) }),
  output: z.object({
    name: z.string(),
    points: z.array(z.object({ pointId: uuid, point: z.string(), title: z.string(), state: sessionState })),
  }),
});

/** The code a point shows for a half-day now; `origin`: of the address that the QR code leads to. */
export const pointCode = query('point.code', {
  input: z.object({ pointId: uuid, half: halfIndex, origin: z.url({ protocol: /^https?$/u }).max(200) }),
  output: z.object({
    number: z.string(),
    address: z.string(),
    changesInMs: z.number(),
    /** Rows of the QR code: 1 dark, 0 light. */
    rows: z.array(z.string()),
  }),
});

const attended = z.object({
  state: came,
  method: z.enum(['code', 'list', 'paper']),
  at: z.string(),
  /** Waited for the network before it came here. */
  delayed: z.boolean(),
});

const sheetRow = z.object({
  personId: uuid,
  name: z.string(),
  unit: z.string(),
  /** False: no seat at this point. */
  seated: z.boolean(),
  attended: attended.nullable(),
  /** Marked at another point of the session: its name. */
  otherPoint: z.string().nullable(),
});

/** The list of a point for its host: who is awaited and who came in one half-day. */
export const pointSheet = query('point.sheet', {
  input: z.object({ pointId: uuid, half: halfIndex.optional() }),
  output: z.object({
    pointId: uuid,
    sessionId: uuid,
    campaignId: uuid,
    point: z.string(),
    room: z.string(),
    phone: z.string(),
    link: z.string(),
    title: z.string(),
    state: sessionState,
    halves: z.array(half),
    /** The half-day shown: the one asked for, or the current one. */
    half: halfIndex,
    people: z.array(sheetRow),
  }),
});

/** People of the campaign by name or invitation code, for whoever came without a seat here. */
export const pointFind = query('point.find', {
  input: z.object({ pointId: uuid, text: z.string().min(2).max(100) }),
  output: z.object({
    people: z.array(z.object({ personId: uuid, name: z.string(), unit: z.string(), seatPoint: z.string().nullable() })),
  }),
});

const boardPoint = z.object({
  pointId: uuid,
  parentId: uuid.nullable(),
  name: z.string(),
  place: z.string(),
  level: z.string(),
  host: z.string(),
  phone: z.string(),
  expected: z.number(),
  present: z.number(),
  late: z.number(),
  /** Of those who came: without a seat here. */
  walkIns: z.number(),
  /** Of those who came: told late because the network was away. */
  delayed: z.number(),
  questions: z.number(),
  /** Minutes since anything came from it; null: nothing yet. */
  heardMin: z.number().nullable(),
  state: z.enum(['trouble', 'silent', 'late', 'back', 'arriving', 'full', 'waiting']),
  note: z.string(),
});

/** The live board of a session: only points where this person may look. */
export const sessionBoard = query('session.board', {
  input: z.object({
    sessionId: uuid,
    half: halfIndex.optional(),
    /** `mark` of the answer before: when nothing changed, no points are sent. */
    since: z.string().max(64).optional(),
  }),
  output: z.object({
    mark: z.string(),
    sessionId: uuid,
    campaignId: uuid,
    title: z.string(),
    state: sessionState,
    halves: z.array(half),
    half: halfIndex,
    /** Null: as in the answer with the mark `since`. */
    points: z.array(boardPoint).nullable(),
  }),
});

/** Questions asked from the points of a session, newest first. */
export const sessionQuestions = query('session.questions', {
  input: z.object({ sessionId: uuid }),
  output: z.object({
    questions: z.array(
      z.object({
        questionId: uuid,
        point: z.string(),
        asker: z.string(),
        text: z.string(),
        state: z.enum(['open', 'taken', 'answered', 'merged', 'closed']),
        owner: z.string().nullable(),
        askedAt: z.string(),
      }),
    ),
  }),
});
