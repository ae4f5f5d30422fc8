import { z } from 'zod';
import { placeId } from '@ra-soat/server/platform/contract.ts';

/** The unit that is shown, kept in the address so that it can be passed on. */
export const coverageSearch = z.object({
  place: placeId.optional().catch(undefined),
  year: z.number().int().min(2015).max(2100).optional().catch(undefined),
});
