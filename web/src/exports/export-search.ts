import { z } from 'zod';
import { placeId } from '@ra-soat/server/platform/contract.ts';

/** The place whose files are shown, kept in the address. */
export const exportSearch = z.object({ place: placeId.optional().catch(undefined) });
