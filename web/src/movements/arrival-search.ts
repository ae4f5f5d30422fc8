import { z } from 'zod';

/** Which waiting household is received; absent: one from outside. */
export const arrivalSearch = z.object({ movementId: z.uuid().optional().catch(undefined) });
