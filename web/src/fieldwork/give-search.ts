import { z } from 'zod';

/** Filters of the households to be given, kept in the address; what cannot be read is left out. */
export const giveSearch = z.object({
  village: z.uuid().optional().catch(undefined),
  /** An account, or `none`: given to nobody. */
  person: z.uuid().or(z.literal('none')).optional().catch(undefined),
  state: z.enum(['left', 'returned', 'done', 'notVisited']).optional().catch(undefined),
  text: z.string().max(80).optional().catch(undefined),
});

export type GiveSearch = z.output<typeof giveSearch>;
