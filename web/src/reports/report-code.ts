import { z } from 'zod';
import { listCode, reportCode } from '@ra-soat/server/reports/contract.ts';

/** Every report of a round that has a screen, in the order of its tabs. */
export const screenCode = z.union([reportCode, listCode]);
export type ScreenCode = z.output<typeof screenCode>;
export const screenCodes: readonly ScreenCode[] = [...reportCode.options, ...listCode.options];
