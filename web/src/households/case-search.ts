import { z } from 'zod';
import { listGroup } from '@ra-soat/server/households/contract.ts';
import { householdClass } from '@ra-soat/server/platform/contract.ts';

/** Filters of the case list, kept in the address so that a list can be passed on; what cannot be read is left out. */
export const caseSearch = z.object({
  village: z.uuid().optional().catch(undefined),
  state: z.string().max(40).optional().catch(undefined),
  group: listGroup.optional().catch(undefined),
  class: householdClass.optional().catch(undefined),
  text: z.string().max(80).optional().catch(undefined),
});

export type CaseSearch = z.output<typeof caseSearch>;
