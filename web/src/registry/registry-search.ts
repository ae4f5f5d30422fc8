import { z } from 'zod';
import { day, householdClass, placeId } from '@ra-soat/server/platform/contract.ts';

/** What the registry is asked, kept in the address; what cannot be read is left out. */
export const registrySearch = z.object({
  place: placeId.optional().catch(undefined),
  on: day.optional().catch(undefined),
  class: householdClass.optional().catch(undefined),
  standard: z.string().max(60).optional().catch(undefined),
  text: z.string().max(80).optional().catch(undefined),
});

export type RegistrySearch = z.output<typeof registrySearch>;
