import { z } from 'zod';
import { day, householdClass, leavingCounter, placeId, query, standardChoice, uuid } from '../platform/contract.ts';

/** The registry as it stood on a day: who was poor or near-poor by which decision. */
export const registryOn = query('registry.on', {
  input: z.object({
    place: placeId,
    on: day,
    class: householdClass.optional(),
    /** A local standard; absent: the national ones. Never both in one list. */
    standard: standardChoice,
    text: z.string().max(80).optional(),
    after: z.string().max(120).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({
    /** The local standards of the place that have rows in its registry. */
    locals: z.array(z.object({ standard: z.string(), title: z.string() })),
    households: z.array(
      z.object({
        householdId: uuid,
        head: z.string(),
        commune: z.string(),
        village: z.string(),
        persons: z.number(),
        class: householdClass,
        standard: z.string(),
        from: day,
        decision: z.string(),
        certificate: z.string().nullable(),
      }),
    ),
    next: z.string().nullable(),
    counts: z.object({ poor: z.number(), nearPoor: z.number(), poorPersons: z.number(), nearPoorPersons: z.number() }),
  }),
});

const counter = leavingCounter.extend({ running: z.boolean() });
const source = z.object({ months: z.number(), document: z.string(), confirmed: z.boolean() });

/** Households of a commune remembered as "mới thoát nghèo" on a day, by the policy bank's and the programme's counter. */
export const registryRemembered = query('registry.remembered', {
  input: z.object({
    place: placeId,
    on: day,
    counter: z.enum(['bank', 'programme']).optional(),
    after: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  output: z.object({
    households: z.array(
      z.object({
        householdId: uuid,
        head: z.string(),
        village: z.string(),
        bank: counter.nullable(),
        programme: counter.nullable(),
      }),
    ),
    total: z.number(),
    next: z.string().nullable(),
    /** Where the length comes from; null: nothing is in force on the day, and somebody must set it. */
    sources: z.object({ bank: source.nullable(), programme: source.nullable() }),
  }),
});
