import { z } from 'zod';
import { planStepCodes } from '@ra-soat/domain/procedure/plan.ts';

/** What the library is asked, kept in the address; what cannot be read is left out. */
export const librarySearch = z.object({
  text: z.string().max(200).optional().catch(undefined),
  step: z.enum(planStepCodes).optional().catch(undefined),
  all: z.boolean().optional().catch(undefined),
});
