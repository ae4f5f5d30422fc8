import { z } from 'zod';
import { day, householdClass, placeId, query, uuid } from '../platform/contract.ts';

/** The registry as it stood on a day: who was poor or near-poor by which decision. */
export const registryOn = query('registry.on', {
  input: z.object({
    place: placeId,
    on: day,
    class: householdClass.optional(),
    text: z.string().max(80).optional(),
    after: z.string().max(120).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({
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
