import { z } from 'zod';

/** Which part of the page and which village, kept in the address. */
export const afterSearch = z.object({
  part: z.enum(['certificates', 'notices', 'insurance', 'opening', 'handout']).optional().catch(undefined),
  village: z.uuid().optional().catch(undefined),
});

export type AfterSearch = z.output<typeof afterSearch>;
