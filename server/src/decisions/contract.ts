import { z } from 'zod';
import { command, day, done, householdClass, line, query, standardChoice, uuid } from '../platform/contract.ts';

export const listKind = z.enum(['POOR', 'NEAR_POOR', 'EXITED_POVERTY', 'EXITED_NEAR_POVERTY']);

/** Chairman, deputy in his place (KT.), either on behalf of the committee (TM.). */
export const authority = z.enum(['chairman', 'deputy', 'committeeChairman', 'committeeDeputy']);

/** What stands on every signed decision. */
const signed = {
  decisionId: uuid,
  roundId: uuid,
  number: line(60),
  on: day,
  effectiveOn: day,
  signer: line(120),
  authority,
  grounds: z.array(line(500)).min(1).max(20),
};

/** The chairman's decision (Mẫu số 02) with its four lists, frozen at signing. */
export const decisionSign = command('decision.sign', {
  input: z.object(signed),
  output: z.object({ lists: z.record(listKind, z.number()), hash: z.string() }),
});

/** Amends a decision in force: the reopened households named are decided anew, or leave the lists. */
export const decisionAmend = command('decision.amend', {
  input: z.object({
    ...signed,
    amendsId: uuid,
    reason: line(1000),
    households: z.array(uuid).min(1).max(2000),
    /** Number and day of the written opinion, where one is asked for. */
    opinionReference: line(200).optional(),
  }),
  output: z.object({ decided: z.number(), removed: z.number(), hash: z.string() }),
});

/** Revokes a decision as a whole, or for the households named. */
export const decisionRevoke = command('decision.revoke', {
  input: z.object({
    ...signed,
    revokesId: uuid,
    reason: line(1000),
    households: z.array(uuid).min(1).max(2000).optional(),
  }),
  output: z.object({ revoked: z.number(), whole: z.boolean(), hash: z.string() }),
});

/** A step taken back, with its reason and the paper that asks for it; what was recorded stays. */
export const caseReopen = command('case.reopen', {
  input: z.object({ roundId: uuid, householdId: uuid, on: day, reason: line(1000), paper: line(200) }),
  output: done,
});

/** A complaint after the decision: its number in the register and where it goes, nothing of its content. */
export const complaintRegister = command('complaint.register', {
  input: z.object({
    roundId: uuid,
    householdId: uuid,
    on: day,
    reference: line(100),
    route: z.enum(['newRequest', 'formalComplaint']),
  }),
  output: done,
});

const decisionLine = z.object({
  householdId: uuid,
  /** The decision in force that says so. */
  decisionId: uuid.nullable(),
  village: z.string(),
  number: z.string(),
  head: z.string(),
  persons: z.number(),
  /** Null in the first year of a standard: nobody was on a list by it before. */
  before: householdClass.nullable(),
  class: householdClass,
  b1: z.number().nullable(),
  b2: z.number().nullable(),
  certificate: z.string().nullable(),
});

/** What a decision would say now (or says, once signed), and what still stops it. */
export const decisionPage = query('decision.page', {
  input: z.object({ roundId: uuid, standard: standardChoice }),
  output: z.object({
    /** The standards the lists may be asked of, the leading one first, and the one these are. */
    standards: z.array(z.object({ standard: z.string(), title: z.string(), decides: z.boolean() })),
    standard: z.string(),
    decisionId: uuid.nullable(),
    number: z.string().nullable(),
    on: day.nullable(),
    effectiveOn: day.nullable(),
    signer: z.string().nullable(),
    authority: authority.nullable(),
    grounds: z.array(z.string()),
    lists: z.record(listKind, z.array(decisionLine)),
    refused: z.array(decisionLine.extend({ reason: z.string() })),
    blocks: z.array(z.object({ code: z.string(), message: z.string(), village: z.string().nullable() })),
    certificates: z.number(),
    hash: z.string().nullable(),
  }),
});

const decidedClass = z.enum(['POOR', 'NEAR_POOR', 'NON_POOR', 'GONE']);

/** The decisions of a round in their order, and the households taken up again after them. */
export const decisionsLater = query('decisions.later', {
  input: z.object({ roundId: uuid }),
  output: z.object({
    decisions: z.array(
      z.object({
        decisionId: uuid,
        kind: z.enum(['annual', 'regular', 'amendment', 'revocation']),
        number: z.string(),
        on: day,
        effectiveOn: day,
        signer: z.string(),
        authority,
        /** Number of the decision it amends or revokes. */
        names: z.string().nullable(),
        reason: z.string().nullable(),
        whole: z.boolean(),
        inForce: z.boolean(),
        /** Whom it still recognises. */
        households: z.number(),
        /** Of these, how many are to have a certificate and have no number yet. */
        toIssue: z.number(),
        hash: z.string(),
      }),
    ),
    reopened: z.array(
      z.object({
        householdId: uuid,
        village: z.string(),
        head: z.string(),
        decisionId: uuid.nullable(),
        decided: decidedClass.nullable(),
        /** What an amendment would say now; null while nothing stands. */
        now: decidedClass.nullable(),
        stage: z.string(),
        reason: z.string(),
        /** Why it cannot be decided anew today; null when it can. */
        waits: z.string().nullable(),
      }),
    ),
    opinionRequired: z.boolean(),
  }),
});

/** The numbers which the commune has given to decisions of a year. */
export const decisionsBook = query('decisions.book', {
  input: z.object({ roundId: uuid, on: day }),
  output: z.object({
    book: z.string(),
    /** The next number, as it is written. */
    next: z.string(),
    gaps: z.array(z.object({ from: z.number(), to: z.number() })),
    given: z.array(z.object({ serial: z.number(), number: z.string(), on: day, kind: z.string() })),
  }),
});
