import { z } from 'zod';
import { resultOutcomes } from '@ra-soat/domain/review/result-outcome.ts';
import { command, day, line, query, uuid } from '../platform/contract.ts';

export const noticeWay = z.enum(['handed', 'readOut', 'posted', 'phone']);

/** Households of a village that were told their result, from the signed list or one by one: all of it, or nothing. */
export const noticesRecord = command('notices.record', {
  input: z.object({
    roundId: uuid,
    villageId: uuid,
    on: day,
    way: noticeWay,
    toldBy: line(120),
    note: z.string().trim().max(300).default(''),
    households: z.array(uuid).min(1).max(500),
  }),
  output: z.object({ told: z.number() }),
});

/** How many households of each village were told, and how many are still to be told. */
export const noticesBoard = query('notices.board', {
  input: z.object({ roundId: uuid }),
  output: z.object({
    villages: z.array(z.object({ villageId: uuid, name: z.string(), households: z.number(), told: z.number() })),
  }),
});

/** The results of one village with their reasons, and who was told when and how. */
export const noticesVillage = query('notices.village', {
  input: z.object({ roundId: uuid, villageId: uuid }),
  output: z.object({
    households: z.array(
      z.object({
        householdId: uuid,
        head: z.string(),
        outcome: z.enum(resultOutcomes),
        text: z.string(),
        reason: z.string().nullable(),
        told: z.array(z.object({ on: day, way: noticeWay, by: z.string(), note: z.string() })),
      }),
    ),
  }),
});
