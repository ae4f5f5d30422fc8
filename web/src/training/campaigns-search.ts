import { z } from 'zod';

/** What the list of campaigns is asked, kept in the address. */
export const campaignsSearch = z.object({ year: z.number().int().optional().catch(undefined) });
