import { z } from 'zod';
import { sessionStates } from '@ra-soat/domain/training/campaign-state.ts';
import { command, day, done, line, placeId, query, uuid } from '../platform/contract.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u);
const half = z.object({ on: day, from: time, to: time, subjects: z.array(uuid).max(60) });
const places = z.number().int().min(1).max(100_000).nullable();
const mode = z.enum(['venue', 'online', 'both']);
const short = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim());

const sessionContent = z.object({
  title: line(300),
  mode,
  halves: z.array(half).min(1).max(40),
  capacity: places,
});

const pointContent = z.object({
  name: line(200),
  room: short(200),
  host: short(200),
  hostAccount: uuid.nullable().default(null),
  phone: short(40),
  link: short(500),
  capacity: places,
});

/** Sessions of a campaign held by units at or under `place`; a hall is a session with one point. */
export const trainingSession = command('training.session', {
  input: z.object({
    campaignId: uuid,
    place: placeId,
    sessions: z
      .array(
        sessionContent.extend({
          sessionId: uuid,
          place: placeId,
          /** The hall, or the first point of an online session. */
          point: pointContent.extend({ pointId: uuid }),
        }),
      )
      .min(1)
      .max(200),
  }),
  output: done,
});

export const trainingSessionChange = command('training.sessionChange', {
  input: sessionContent.extend({ sessionId: uuid }),
  output: done,
});

/** A session begins, ends, is opened again or cancelled. */
export const trainingSessionStep = command('training.sessionStep', {
  input: z.object({ sessionId: uuid, to: z.enum(sessionStates), reason: z.string().max(500).default('') }),
  output: done,
});

/** Points of a session in order, each after the one it hangs on; those there already are changed. */
export const trainingPoints = command('training.points', {
  input: z.object({
    sessionId: uuid,
    points: z.array(pointContent.extend({ pointId: uuid, parentId: uuid.nullable(), place: placeId })).max(1000),
    /** Points without people that are taken out. */
    removed: z.array(uuid).max(1000).default([]),
  }),
  output: done,
});

/** A unit fills in its own point: room, host, telephone, link. */
export const trainingPoint = command('training.point', {
  input: pointContent.extend({ pointId: uuid }),
  output: done,
});

/** The connection of a point was tried. */
export const trainingPointTest = command('training.pointTest', {
  input: z.object({ pointId: uuid, on: day, note: short(300) }),
  output: done,
});

const duty = z.enum(['trainer', 'host', 'technician', 'secretary']);

/** Everybody on duty at a session, as it is from now on. */
export const trainingStaff = command('training.staff', {
  input: z.object({
    sessionId: uuid,
    staff: z
      .array(
        z.object({
          staffId: uuid,
          name: line(120),
          unit: line(200),
          duty,
          account: uuid.nullable().default(null),
          subjectId: uuid.nullable(),
          minutes: z.number().int().min(1).max(6000).nullable(),
        }),
      )
      .max(60),
  }),
  output: done,
});

const sessionRow = z.object({
  sessionId: uuid,
  campaignId: uuid,
  place: z.string(),
  placeName: z.string(),
  title: z.string(),
  mode,
  halves: z.array(z.object({ on: day, from: z.string(), to: z.string(), subjects: z.array(z.string()) })),
  capacity: z.number().nullable(),
  state: z.enum(sessionStates),
  stateReason: z.string().nullable(),
  points: z.number(),
  /** Of the only point: where the hall is. */
  hall: z.string().nullable(),
  tested: z.number(),
  trainers: z.array(z.string()),
  seats: z.number(),
  came: z.number(),
  /** What is odd, in words. */
  findings: z.array(z.string()),
  mine: z.boolean(),
});

/** Sessions of a campaign at, over and under my places, in order of days. */
export const trainingSessions = query('training.sessions', {
  input: z.object({ campaignId: uuid }),
  output: z.object({ sessions: z.array(sessionRow) }),
});

const pointRow = z.object({
  pointId: uuid,
  parentId: uuid.nullable(),
  place: z.string(),
  placeName: z.string(),
  name: z.string(),
  room: z.string(),
  host: z.string(),
  hostAccount: uuid.nullable(),
  phone: z.string(),
  link: z.string(),
  capacity: z.number().nullable(),
  testedOn: day.nullable(),
  testNote: z.string().nullable(),
  seats: z.number(),
  /** Whether this person may fill it in. */
  mine: z.boolean(),
});

const staffRow = z.object({
  staffId: uuid,
  name: z.string(),
  unit: z.string(),
  duty,
  account: uuid.nullable(),
  subjectId: uuid.nullable(),
  subject: z.string().nullable(),
  minutes: z.number().nullable(),
});

/** One session with its tree of points and who is on duty. */
export const trainingSessionPage = query('training.sessionPage', {
  input: z.object({ sessionId: uuid }),
  output: z.object({ session: sessionRow, points: z.array(pointRow), staff: z.array(staffRow) }),
});

/** “Mỗi xã một điểm cầu”: the units under the session's unit that have no point yet, each after the one above it. */
export const trainingPointsProposal = query('training.pointsProposal', {
  input: z.object({ sessionId: uuid }),
  output: z.object({
    /** Of the list of units that is asked, and whether it held on the first day of the session. */
    list: z.string(),
    ofTheDay: z.boolean(),
    units: z.array(
      z.object({
        place: z.string(),
        name: z.string(),
        level: z.enum(['province', 'district', 'commune']),
        /** The unit above it, among those proposed or there already. */
        parent: z.string().nullable(),
      }),
    ),
  }),
});
