import { z } from 'zod';
import { placeId, standardId } from '@ra-soat/server/platform/contract.ts';

/** What the page is about, kept in the address so that it can be passed on; what cannot be read is left out. */
export const progressSearch = z.object({
  place: placeId.optional().catch(undefined),
  year: z.number().int().optional().catch(undefined),
  standard: standardId.optional().catch(undefined),
});

export type ProgressSearch = z.output<typeof progressSearch>;
