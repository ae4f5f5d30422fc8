import { z } from 'zod';
import {
  command,
  day,
  done,
  furtherResult,
  householdClass,
  leavingCounter,
  line,
  query,
  uuid,
} from '../platform/contract.ts';

export const listGroup = z.enum(['POOR', 'NEAR_POOR', 'REQUEST', 'LEAVING']);

/** A message about one place in a workbook, already in Vietnamese words. */
export const rowMessage = z.object({
  sheet: z.string(),
  row: z.number(),
  column: z.string().nullable(),
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
});

const sheetCount = z.object({
  sheet: z.string(),
  rows: z.number(),
  households: z.number(),
  persons: z.number(),
  refused: z.number(),
  warned: z.number(),
  ignored: z.number(),
});

/** What a stored workbook would do to this round, without doing it. */
export const importPreview = query('import.preview', {
  input: z.object({ roundId: uuid, file: z.string().regex(/^[0-9a-f]{64}$/u) }),
  output: z.object({
    sheets: z.array(sheetCount),
    messages: z.array(rowMessage),
    messagesLeftOut: z.number(),
    villages: z.array(z.object({ text: z.string(), villageId: uuid.nullable(), households: z.number() })),
    outcome: z.object({ created: z.number(), matched: z.number(), unchanged: z.number(), refused: z.number() }),
    sample: z.array(
      z.object({ row: z.number(), head: z.string(), village: z.string(), persons: z.number(), class: householdClass }),
    ),
    problem: z.object({ code: z.string(), message: z.string() }).nullable(),
  }),
});

/** Bulk command: takes the workbook in as a job; ask `import.progress` for its answer row by row. */
export const householdsImport = command('households.import', {
  input: z.object({
    importId: uuid,
    roundId: uuid,
    file: z.string().regex(/^[0-9a-f]{64}$/u),
    fileName: line(200),
    /** The decision that last year's list rests on, when the rows do not say it. */
    decision: z.object({ number: line(60), on: day }).optional(),
    /** Villages named in the file and not known yet are created. */
    createVillages: z.boolean(),
    /** Rows with warnings are taken in too. */
    acceptWarnings: z.boolean(),
  }),
  output: z.object({ importId: uuid }),
});

/** Puts every household the commune manages as poor or near-poor on the list to review. */
export const listFromRegistry = command('list.fromRegistry', {
  input: z.object({ roundId: uuid, on: day }),
  output: z.object({ listed: z.number() }),
});

export const importProgress = query('import.progress', {
  input: z.object({ importId: uuid }),
  output: z.object({
    state: z.enum(['waiting', 'working', 'done', 'failed']),
    done: z.number(),
    total: z.number(),
    outcome: z.object({ created: z.number(), matched: z.number(), unchanged: z.number(), refused: z.number() }),
    messages: z.array(rowMessage),
    problem: z.string().nullable(),
  }),
});

const caseRow = z.object({
  householdId: uuid,
  villageId: uuid,
  village: z.string(),
  number: z.string(),
  head: z.string(),
  address: z.string(),
  persons: z.number(),
  group: listGroup,
  before: householdClass,
  state: z.string(),
  /** "kết quả đến bước …": the highest layer reached and its class. */
  layer: z.enum(['none', 'computed', 'meeting', 'posted', 'decided']),
  class: householdClass,
  b1: z.number().nullable(),
  b2: z.number().nullable(),
  openFindings: z.number(),
});

/** The cases of a round: filtered, searched without diacritics, in village order, page by page. */
export const caseList = query('case.list', {
  input: z.object({
    roundId: uuid,
    villageId: uuid.optional(),
    state: z.string().max(40).optional(),
    group: listGroup.optional(),
    class: householdClass.optional(),
    text: z.string().max(80).optional(),
    /** `next` of the page before: sort key and household. */
    after: z
      .string()
      .regex(/\|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u)
      .max(120)
      .optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({ cases: z.array(caseRow), next: z.string().nullable(), total: z.number() }),
});

/** Every household within my places by folded words of its people or by number. */
export const householdSearch = query('household.search', {
  input: z.object({ text: z.string().min(2).max(80) }),
  output: z.object({
    households: z.array(
      z.object({
        householdId: uuid,
        head: z.string(),
        village: z.string(),
        commune: z.string(),
        persons: z.number(),
        class: householdClass.nullable(),
      }),
    ),
  }),
});

const memberShown = z.object({
  memberId: uuid,
  name: z.string(),
  relation: z.string(),
  sex: z.enum(['male', 'female']).nullable(),
  born: z.string(),
  ethnicity: z.string().nullable(),
  /** Last four digits only; the whole number is a right of its own. */
  citizenNumber: z.string().nullable(),
  isHead: z.boolean(),
});

const resultShown = z.object({
  layer: z.enum(['computed', 'meeting', 'posted', 'decided']),
  standard: z.string(),
  class: householdClass,
  subclass: z.string().nullable(),
  b1: z.number().nullable(),
  b2: z.number().nullable(),
  on: day,
  version: z.number(),
});

/** One household: who lives there, each round's results with the reason, and the timeline. */
export const householdPage = query('household.page', {
  input: z.object({ householdId: uuid }),
  output: z.object({
    householdId: uuid,
    head: z.string(),
    commune: z.string(),
    communeName: z.string(),
    village: z.string(),
    address: z.string(),
    members: z.array(memberShown),
    status: z.array(
      z.object({
        standard: z.string(),
        class: householdClass,
        from: day,
        to: day.nullable(),
        decision: z.string(),
        certificate: z.string().nullable(),
      }),
    ),
    /** Remembered as "mới thoát nghèo" by the policy bank's counter and by the programme's. */
    leaving: z.object({ bank: leavingCounter.nullable(), programme: leavingCounter.nullable() }),
    rounds: z.array(
      z.object({
        roundId: uuid,
        year: z.number(),
        standard: z.string(),
        state: z.string(),
        stateName: z.string(),
        before: householdClass,
        results: z.array(resultShown),
        /** One sentence a family understands, then the lines behind it. */
        reason: z.string().nullable(),
        /** By each further standard of the round: what stands, why, and the layers before it. */
        beside: z.array(
          furtherResult.extend({
            reason: z.string().nullable(),
            /** Of the standard of the next period: what differs from the leading result, and why. */
            change: z.string().nullable(),
            results: z.array(resultShown),
          }),
        ),
        explanation: z.array(z.string()),
        /** The way under way: what may be done next, by whom. */
        next: z.string(),
      }),
    ),
    timeline: z.array(
      z.object({
        on: day,
        recordedAt: z.string(),
        kind: z.string(),
        text: z.string(),
        by: z.string(),
        round: z.number().nullable(),
      }),
    ),
  }),
});

/** Why a household of the list could not be surveyed, or is surveyed after all. */
export const caseSideline = command('case.sideline', {
  input: z.object({
    householdId: uuid,
    roundId: uuid,
    state: z.enum(['ABSENT', 'REFUSED', 'NOT_FOUND', 'MOVED_AWAY', 'DUPLICATE', 'WITHDRAWN']),
    reason: line(500),
    on: day,
  }),
  output: done,
});

export const caseResume = command('case.resume', {
  input: z.object({ householdId: uuid, roundId: uuid, on: day, reason: line(500) }),
  output: done,
});

/** The end a sidelined case leads to, with its reason. */
export const caseClose = command('case.close', {
  input: z.object({ householdId: uuid, roundId: uuid, on: day, reason: line(500) }),
  output: done,
});

const listTotals = z.object({ poor: z.number(), nearPoor: z.number() });
const listedClass = z.enum(['POOR', 'NEAR_POOR']);

/** Next year's opening list as it stands on a day: the round's decision and everything decided or moved since. */
export const openingPreview = query('opening.preview', {
  input: z.object({ roundId: uuid, on: day }),
  output: z.object({
    decided: listTotals,
    opening: listTotals,
    differences: z.array(
      z.object({
        householdId: uuid,
        head: z.string(),
        village: z.string(),
        decided: listedClass.nullable(),
        managed: listedClass.nullable(),
        cause: z.enum([
          'enteredByDecision',
          'leftByDecision',
          'classChanged',
          'movedVillage',
          'movedAway',
          'imported',
          'heldBefore',
          'ended',
        ]),
        decision: z.string().nullable(),
        decisionOn: day.nullable(),
      }),
    ),
    /** The round of the next year, once it is open. */
    nextRoundId: uuid.nullable(),
  }),
});
