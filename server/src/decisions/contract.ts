import { z } from 'zod';
import { command, day, householdClass, line, query, uuid } from '../platform/contract.ts';

export const listKind = z.enum(['POOR', 'NEAR_POOR', 'EXITED_POVERTY', 'EXITED_NEAR_POVERTY']);

/** The chairman's decision (Mẫu số 02) with its four lists, frozen at signing. */
export const decisionSign = command('decision.sign', {
  input: z.object({
    decisionId: uuid,
    roundId: uuid,
    number: line(60),
    on: day,
    effectiveOn: day,
    signer: line(120),
    authority: z.enum(['chairman', 'deputy']),
    grounds: z.array(line(500)).min(1).max(20),
  }),
  output: z.object({ lists: z.record(listKind, z.number()), hash: z.string() }),
});

const decisionLine = z.object({
  householdId: uuid,
  village: z.string(),
  number: z.string(),
  head: z.string(),
  persons: z.number(),
  before: householdClass,
  class: householdClass,
  b1: z.number().nullable(),
  b2: z.number().nullable(),
  certificate: z.string().nullable(),
});

/** What a decision would say now (or says, once signed), and what still stops it. */
export const decisionPage = query('decision.page', {
  input: z.object({ roundId: uuid }),
  output: z.object({
    decisionId: uuid.nullable(),
    number: z.string().nullable(),
    on: day.nullable(),
    effectiveOn: day.nullable(),
    signer: z.string().nullable(),
    authority: z.enum(['chairman', 'deputy']).nullable(),
    grounds: z.array(z.string()),
    lists: z.record(listKind, z.array(decisionLine)),
    refused: z.array(decisionLine.extend({ reason: z.string() })),
    blocks: z.array(z.object({ code: z.string(), message: z.string(), village: z.string().nullable() })),
    certificates: z.number(),
    hash: z.string().nullable(),
  }),
});
