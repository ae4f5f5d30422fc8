import type { z } from 'zod';
import type { roundBoard } from '@ra-soat/server/rounds/contract.ts';

/** The board of a round as the server tells it. */
export type Board = z.output<typeof roundBoard.output>;
