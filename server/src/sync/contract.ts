import { z } from 'zod';
import { query, uuid } from '../platform/contract.ts';

/** What changed in a village of mine since a cursor; no late commit is missed. */
export const syncPull = query('sync.pull', {
  input: z.object({
    villageId: uuid,
    cursor: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(200),
  }),
  output: z.object({
    cursor: z.number(),
    more: z.boolean(),
    cases: z.array(
      z.object({ householdId: uuid, roundId: uuid, seq: z.number(), villageSeq: z.number(), state: z.unknown() }),
    ),
  }),
});
