import { z } from 'zod';
import { placeId } from '@ra-soat/server/platform/contract.ts';

/** Whose plan of which year is shown, kept in the address; what cannot be read is left out. */
export const seasonSearch = z.object({
  commune: placeId.optional().catch(undefined),
  name: z.string().max(100).optional().catch(undefined),
  year: z.number().int().min(2015).max(2100).optional().catch(undefined),
});

export type SeasonSearch = z.output<typeof seasonSearch>;
