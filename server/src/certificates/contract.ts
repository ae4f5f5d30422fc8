import { z } from 'zod';
import { command, day, done, householdClass, line, query, uuid } from '../platform/contract.ts';

const serial = z.number().int().min(1).max(999_999);
export const relation = z.enum(['head', 'spouse', 'child', 'grandchild', 'parent', 'sibling', 'other']);
export const reprintCause = z.enum(['lost', 'damaged', 'corrected', 'membersChanged']);
const one = z.object({ decisionId: uuid, householdId: uuid });

/**
 * Numbers the certificates (Mẫu số 03) of the poor and near-poor households of a decision; without a first number, from
 * the next one of the commune's book of that year. Refused when every household of the decision has its number.
 */
export const certificatesIssue = command('certificates.issue', {
  input: z.object({ decisionId: uuid, on: day, firstNumber: serial.optional() }),
  output: z.object({ issued: z.number(), from: z.string(), to: z.string() }),
});

/** A number that no household gets: a spoiled blank, a misprint. */
export const certificateVoid = command('certificate.void', {
  input: z.object({ roundId: uuid, year: z.number().int().min(2016).max(2100), serial, on: day, reason: line(300) }),
  output: z.object({ number: z.string() }),
});

/** The signed list of a village: who received which certificate. All of it is stored, or nothing. */
export const certificatesHand = command('certificates.hand', {
  input: z.object({
    roundId: uuid,
    villageId: uuid,
    on: day,
    handedBy: line(120),
    received: z
      .array(one.extend({ receivedBy: line(120), relation }))
      .min(1)
      .max(500),
  }),
  output: z.object({ handed: z.number() }),
});

/** An entry of a handing over that was wrong. */
export const certificateWithdrawHanding = command('certificate.withdrawHanding', {
  input: one.extend({ on: day, reason: line(300) }),
  output: done,
});

/** A new print of the same number, marked "cấp lại". */
export const certificateReprint = command('certificate.reprint', {
  input: one.extend({ on: day, cause: reprintCause, reason: line(300) }),
  output: done,
});

/** Old certificates of households that left or changed class: taken back, or why they could not be. */
export const certificatesTakeBack = command('certificates.takeBack', {
  input: z.object({
    roundId: uuid,
    villageId: uuid,
    on: day,
    receivedBy: line(120),
    certificates: z
      .array(one.extend({ number: z.string().trim().max(60), returned: z.boolean(), reason: line(300) }))
      .min(1)
      .max(500),
  }),
  output: z.object({ returned: z.number(), missing: z.number() }),
});

const range = z.object({ from: z.number(), to: z.number() });

/** The numbering book of the round's commune in one year: what was given, what is next, gaps and voided numbers. */
export const certificatesBook = query('certificates.book', {
  input: z.object({ roundId: uuid, year: z.coerce.number().int().min(2016).max(2100) }),
  output: z.object({
    year: z.number(),
    given: z.number(),
    first: z.string().nullable(),
    last: z.string().nullable(),
    next: z.number(),
    gaps: z.array(range),
    voided: z.array(z.object({ serial: z.number(), number: z.string(), on: day, reason: z.string() })),
  }),
});

/** How far the handing over and the taking back are, village by village. */
export const certificatesBoard = query('certificates.board', {
  input: z.object({ roundId: uuid }),
  output: z.object({
    villages: z.array(
      z.object({
        villageId: uuid,
        name: z.string(),
        certificates: z.number(),
        handed: z.number(),
        toTakeBack: z.number(),
        takenBack: z.number(),
      }),
    ),
  }),
});

const lapse = z.object({
  lastDay: day.nullable(),
  cause: z.enum(['statusYearEnds', 'nextDecision', 'classChanged', 'left', 'closed']).nullable(),
});

/** The certificates of one village in a round, and the old ones to be taken back there. */
export const certificatesVillage = query('certificates.village', {
  input: z.object({ roundId: uuid, villageId: uuid }),
  output: z.object({
    certificates: z.array(
      one.extend({
        number: z.string(),
        head: z.string(),
        class: householdClass,
        issuedOn: day,
        handed: z.object({ on: day, receivedBy: z.string(), relation, handedBy: z.string() }).nullable(),
        reprints: z.array(z.object({ on: day, cause: reprintCause, reason: z.string() })),
        lapse,
      }),
    ),
    takeBack: z.array(
      one.extend({
        head: z.string(),
        before: householdClass,
        class: householdClass,
        /** Of the old certificate, as far as it is known here. */
        number: z.string().nullable(),
        /** The decision that ended it. */
        by: z.object({
          kind: z.enum(['decision.signed', 'decision.amended', 'decision.revoked']),
          number: z.string(),
          on: day,
        }),
        taken: z
          .object({ on: day, returned: z.boolean(), number: z.string(), reason: z.string(), receivedBy: z.string() })
          .nullable(),
      }),
    ),
  }),
});

/** For whoever holds a certificate and reads its code: what the paper says, and whether it still holds. No sign-in. */
export const certificateCheck = query('certificate.check', {
  input: z.object({ code: z.string().max(80) }),
  output: z.object({
    /** Null: no such certificate was printed here. */
    certificate: z
      .object({
        number: z.string(),
        issuer: z.string(),
        province: z.string(),
        head: z.string(),
        class: z.enum(['POOR', 'NEAR_POOR']),
        /** Năm thực hiện chính sách. */
        statusYear: z.number(),
        issuedOn: day,
        reissued: z.boolean(),
        lastDay: day.nullable(),
        holds: z.boolean(),
      })
      .nullable(),
  }),
});
