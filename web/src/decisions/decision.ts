import type { z } from 'zod';
import type { decisionPage } from '@ra-soat/server/decisions/contract.ts';

export type Decision = z.output<typeof decisionPage.output>;
export type ListKind = keyof Decision['lists'];
export type DecisionLine = Decision['refused'][number];
