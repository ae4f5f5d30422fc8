import { z } from 'zod';
import type { ScoreTable } from '@ra-soat/domain/assessment/score-table.ts';
import {
  areaType,
  command,
  day,
  done,
  householdClass,
  line,
  query,
  standardBeside,
  standardId,
  uuid,
} from '../platform/contract.ts';
import { besideEntry, evidence } from '../platform/evidence-schema.ts';

const finding = z.object({
  code: z.string(),
  path: z.string(),
  severity: z.enum(['error', 'warning', 'gap']),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** A finding of the one who checks a form, at one question: `path` in the evidence, the question as it was read. */
const remark = z.object({ path: z.string().max(120), question: line(300), remark: line(500) });
const remarkAnswer = z.object({ path: z.string().max(120), question: line(300), answer: line(500) });
const besideShown = z.object({
  standard: z.string(),
  title: z.string(),
  class: householdClass,
  note: z.enum(['MIDDLE_LIVING', 'ON_NATIONAL_LIST']).nullable(),
  reason: z.string(),
});

/** One visit's answers. The server scores again; `seen` is the case's event number on which the entry rests. */
export const surveySubmit = command('survey.submit', {
  input: z.object({
    householdId: uuid,
    roundId: uuid,
    seen: z.number().int().min(0),
    mode: z.enum(['visit', 'telephone', 'paper']),
    evidence,
    /** Account of the rà soát viên who visited, when somebody else keys the form; absent: the sender. */
    enumerator: uuid.optional(),
    /** By id of the further standard of the round; what was keyed before counts only when it is sent again. */
    beside: z.record(z.string().max(60), besideEntry).optional(),
    /** Signatures under the paper form. */
    signed: z.object({ respondent: z.boolean(), enumerator: z.boolean() }),
    /** Findings of severity `warning` kept on purpose, each with the reason. */
    kept: z.array(z.object({ code: z.string(), path: z.string(), reason: line(300) })).max(50),
    /** What the rà soát viên says to each remark of a returned form. */
    remarkAnswers: z.array(remarkAnswer).max(100).default([]),
    /** What the device computed, to be compared. */
    deviceResult: z.object({ class: householdClass, b1: z.number().nullable(), b2: z.number().nullable() }).optional(),
  }),
  output: z.object({
    version: z.number(),
    class: householdClass,
    decidedBy: z.string().nullable(),
    reason: z.string(),
    beside: z.array(besideShown),
    findings: z.array(finding),
  }),
});

export const surveyAccept = command('survey.accept', {
  input: z.object({ householdId: uuid, roundId: uuid, version: z.number().int(), on: day }),
  output: done,
});

export const surveyReturn = command('survey.return', {
  input: z.object({
    householdId: uuid,
    roundId: uuid,
    version: z.number().int(),
    on: day,
    reason: line(500),
    remarks: z.array(remark).max(100).default([]),
  }),
  output: done,
});

/** Why a form from the field was not applied at once and waits for a person of the commune. */
export const deliveryWhy = z.enum([
  /** Another form of the household came in since this one was begun. */
  'CONFLICT',
  /** The household was given to somebody else, or the sender's right in the village has ended. */
  'REASSIGNED',
  /** The case has moved on: accepted, voted, posted, decided, closed. */
  'MOVED_ON',
  /** Filled on a form that the round no longer uses. */
  'FORM_WITHDRAWN',
  /** Phiếu A comes first. */
  'SCREENING_FIRST',
  /** Work in progress found on a phone, or a form with errors taken in from a sealed file. */
  'UNFINISHED',
]);

/** What the phone says of the filling; its clock is kept and decides nothing. */
const fieldNote = z.object({
  deviceId: uuid,
  app: z.string().max(40),
  startedAt: z.iso.datetime({ offset: true }),
  savedAt: z.iso.datetime({ offset: true }),
  position: z
    .object({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      accuracyM: z.number().min(0),
      at: z.iso.datetime({ offset: true }),
    })
    .exactOptional(),
});

/**
 * A form from the field app. It is applied like `survey.submit` where the case can take it; else it is kept whole and
 * waits for a person. Errors in a finished form are refused (422), so that its surveyor mends them.
 */
export const surveyDeliver = command('survey.deliver', {
  input: surveySubmit.input.omit({ seen: true, enumerator: true }).extend({
    /** One filling of one household; what is mended and sent again keeps it. */
    surveyId: uuid,
    /** Command id of the form it rests on; null: none was there. */
    basis: uuid.nullable(),
    /** Account of the rà soát viên who filled it, whoever sends. */
    enumerator: uuid,
    finished: z.boolean(),
    field: fieldNote,
  }),
  output: z.object({
    /** superseded: work in progress of a filling whose finished form is in already; kept. */
    state: z.enum(['applied', 'waiting', 'superseded']),
    why: deliveryWhy.nullable(),
    version: z.number().nullable(),
    class: householdClass.nullable(),
    reason: z.string().nullable(),
    findings: z.array(finding),
  }),
});

/** Somebody went to the household, whatever was found there. */
export const visitRecord = command('visit.record', {
  input: z.object({
    visitId: uuid,
    householdId: uuid,
    roundId: uuid,
    on: day,
    outcome: z.enum(['MET', 'ABSENT', 'REFUSED', 'NOT_FOUND', 'MOVED_AWAY']),
    /** Account of who went; absent: the sender. */
    visitor: uuid.optional(),
    /** Needed unless the household was met: whom one asked, when they come back. */
    note: z.string().max(500).default(''),
  }),
  output: done,
});

export const visits = query('visits', {
  input: z.object({ householdId: uuid, roundId: uuid }),
  output: z.object({
    visits: z.array(
      z.object({
        visitId: uuid,
        on: day,
        by: z.string(),
        outcome: z.enum(['MET', 'ABSENT', 'REFUSED', 'NOT_FOUND', 'MOVED_AWAY']),
        note: z.string(),
      }),
    ),
  }),
});

/** Every version of a household's form in the round, newest first, to be compared. */
export const surveyVersions = query('survey.versions', {
  input: z.object({ householdId: uuid, roundId: uuid }),
  output: z.object({
    versions: z.array(
      z.object({
        version: z.number(),
        on: day.nullable(),
        enteredBy: z.string(),
        keyedBy: z.string(),
        recordedAt: z.string(),
        class: householdClass,
        b1: z.number().nullable(),
        b2: z.number().nullable(),
        evidence,
        /** Why this version was returned, if it was. */
        returned: z.object({ on: day, by: z.string(), reason: z.string(), remarks: z.array(remark) }).nullable(),
        remarkAnswers: z.array(remarkAnswer),
      }),
    ),
  }),
});

/** Who may have visited a household of a village: whoever may survey there on a day. */
export const enumerators = query('enumerators', {
  input: z.object({ villageId: uuid, on: day }),
  output: z.object({ people: z.array(z.object({ accountId: uuid, name: z.string() })) }),
});

/** Bảng kê: how many forms of each rà soát viên were accepted; counts only, the piece rate is the place's matter. */
export const surveyTally = query('survey.tally', {
  input: z.object({ roundId: uuid }),
  output: z.object({
    people: z.array(
      z.object({
        accountId: uuid,
        name: z.string(),
        villages: z.string(),
        households: z.number(),
        accepted: z.number(),
        waiting: z.number(),
        returns: z.number(),
      }),
    ),
  }),
});

/** What the entry screen starts from: the last version, or last year's members prefilled. */
export const surveyEntry = query('survey.entry', {
  input: z.object({ householdId: uuid, roundId: uuid }),
  output: z.object({
    householdId: uuid,
    roundId: uuid,
    seen: z.number(),
    state: z.string(),
    standard: standardId,
    formVersion: z.string(),
    area: areaType,
    region: z.string().nullable(),
    head: z.string(),
    number: z.string(),
    village: z.string(),
    commune: z.string(),
    before: householdClass,
    version: z.number().nullable(),
    enteredBy: z.string().nullable(),
    returnedReason: z.string().nullable(),
    /** Findings of the last return, each at its question. */
    remarks: z.array(remark),
    villageId: uuid,
    enumerator: uuid.nullable(),
    /** Of a household under phúc tra: whose form was complained about; better another one goes now. */
    reverify: z.object({ enumerator: uuid, name: z.string(), on: day }).nullable(),
    mayAccept: z.boolean(),
    evidence,
    kept: z.array(z.object({ code: z.string(), path: z.string(), reason: z.string() })),
    signed: z.object({ respondent: z.boolean(), enumerator: z.boolean() }),
    /** True when members and facts come from an earlier list and were not confirmed at a visit yet. */
    prefilled: z.boolean(),
    /** The B1 table in force, so that the screen scores as the server does; null: totals are keyed from paper. */
    scoring: z.object({ table: z.custom<ScoreTable>(), region: z.string() }).nullable(),
    /** The further standards of the round, with what the last form had for each: a proposal, to be confirmed. */
    beside: z.array(standardBeside.extend({ proposal: besideEntry.nullable(), result: besideShown.nullable() })),
    previous: z.string().nullable(),
    next: z.string().nullable(),
  }),
});
