import { z } from 'zod';
import { reportAsOf, tableCode } from '@ra-soat/server/place-reports/contract.ts';
import { listCode } from '@ra-soat/server/reports/contract.ts';

const { map, basis, layout, place, on } = reportAsOf.input.shape;

/** Every report of the screen, in order. */
export const screenReport = z.union([tableCode, listCode]);
export type ScreenReport = z.output<typeof screenReport>;
export const screenReports: readonly ScreenReport[] = [...tableCode.options, ...listCode.options];

/** What the address of the screen keeps: a report can be sent as a link. */
export const placeReportsSearch = z.object({
  place: place.optional().catch(undefined),
  year: z.number().int().optional().catch(undefined),
  standard: z.string().optional().catch(undefined),
  code: screenReport.default('R1').catch('R1'),
  on: on.catch(undefined),
  map: map.catch('current'),
  basis: basis.catch('reviewYear'),
  layout: layout.catch('circular'),
});
export type PlaceReportsSearch = z.output<typeof placeReportsSearch>;
