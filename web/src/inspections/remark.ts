import type { z } from 'zod';
import type { inspections, remarksOpen } from '@ra-soat/server/inspections/contract.ts';

export type Remark = z.output<typeof remarksOpen.output>['remarks'][number];
export type InspectionRow = z.output<typeof inspections.output>['inspections'][number];

/** Colours of the states of a remark. */
export const remarkColours = { open: 'blue', late: 'red', mended: 'orange', confirmed: 'green' } as const;
