import type { z } from 'zod';
import type { guidanceSearch } from '@ra-soat/server/guidance/contract.ts';

export type Letter = z.output<typeof guidanceSearch.output>['letters'][number];
