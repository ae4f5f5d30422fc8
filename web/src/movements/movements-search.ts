import { z } from 'zod';
import { eventKind } from '@ra-soat/server/movements/contract.ts';
import { placeId } from '@ra-soat/server/platform/contract.ts';

/** What the list of movements is asked, kept in the address; what cannot be read is left out. */
export const movementsSearch = z.object({
  place: placeId.optional().catch(undefined),
  year: z.coerce.number().int().min(2015).max(2100).optional().catch(undefined),
  month: z.coerce.number().int().min(1).max(12).optional().catch(undefined),
  kind: eventKind.optional().catch(undefined),
  villageId: z.uuid().optional().catch(undefined),
  after: z.coerce.number().int().min(0).optional().catch(undefined),
});

export type MovementsSearch = z.output<typeof movementsSearch>;
