import { z } from 'zod';
import { command, done, householdClass, line, query, uuid } from '../platform/contract.ts';

const computed = z.object({ class: householdClass, b1: z.number().nullable(), b2: z.number().nullable() });

/**
 * A phone and the server gave one form different results: a defect of the software, until somebody found out. An
 * officer of the commune sees the household; who keeps the accounts sees that it happened, and nothing of the household.
 */
export const incidents = query('incidents', {
  input: z.object({}),
  output: z.object({
    /** Not looked at yet, of all my places. */
    open: z.number(),
    incidents: z.array(
      z.object({
        incidentId: uuid,
        commune: z.string(),
        at: z.string(),
        device: computed,
        server: computed,
        household: z.object({ roundId: uuid, householdId: uuid, head: z.string(), village: z.string() }).nullable(),
        found: z.string().nullable(),
      }),
    ),
  }),
});

/** Somebody of the commune looked at the differing results of a household's forms: what was found. Ends the alarm. */
export const incidentAnswer = command('incident.answer', {
  input: z.object({ roundId: uuid, householdId: uuid, found: line(500) }),
  output: done,
});
