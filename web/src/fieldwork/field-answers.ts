import type { z } from 'zod';
import type { fieldHouseholds, fieldOverview } from '@ra-soat/server/fieldwork/contract.ts';

export type Overview = z.output<typeof fieldOverview.output>;
export type Person = Overview['people'][number];
export type Phone = Person['phones'][number];
export type GiveList = z.output<typeof fieldHouseholds.output>;
export type Household = GiveList['households'][number];
export type Surveyor = GiveList['surveyors'][number];
