import type { z } from 'zod';
import type { householdPage } from '@ra-soat/server/households/contract.ts';

/** The page of a household as the server tells it. */
export type Household = z.output<typeof householdPage.output>;
export type HouseholdRound = Household['rounds'][number];
