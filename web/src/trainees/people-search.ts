import { z } from 'zod';
import { audiences } from '@ra-soat/domain/training/audience.ts';
import { placeId, uuid } from '@ra-soat/server/platform/contract.ts';
import { traineeStates } from '@ra-soat/server/trainees/contract.ts';

/** Which people of a campaign are shown, kept in the address; what cannot be read is left out. */
export const peopleSearch = z.object({
  place: placeId.optional().catch(undefined),
  text: z.string().max(80).optional().catch(undefined),
  audience: z.enum(audiences).optional().catch(undefined),
  unit: placeId.optional().catch(undefined),
  session: uuid.or(z.literal('none')).optional().catch(undefined),
  state: z.enum(traineeStates).optional().catch(undefined),
});

export type PeopleSearch = z.output<typeof peopleSearch>;
