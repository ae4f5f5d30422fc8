import { z } from 'zod';

/** Address of the page of errors, and of the communes' training: which place and year; absent: the first of mine. */
export const placeYearSearch = z.object({
  place: z.string().optional().catch(undefined),
  year: z.coerce.number().int().optional().catch(undefined),
});
