import { z } from 'zod';
import { day, placeId } from '@ra-soat/server/platform/contract.ts';

/** What the register of remembered classes is asked, kept in the address. */
export const rememberedSearch = z.object({
  place: placeId.optional().catch(undefined),
  on: day.optional().catch(undefined),
  counter: z.enum(['bank', 'programme']).optional().catch(undefined),
});

export type RememberedSearch = z.output<typeof rememberedSearch>;
