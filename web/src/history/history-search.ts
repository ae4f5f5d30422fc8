import { z } from 'zod';

const measures = ['poorRate', 'poorHouseholds', 'nearPoorRate', 'nearPoorHouseholds', 'listedHouseholds'] as const;

/** What the page shows, kept in the address; what cannot be read is left out. */
export const historySearch = z.object({
  area: z.string().max(40).optional().catch(undefined),
  measure: z.enum(measures).optional().catch(undefined),
  map: z.enum(['63', '34']).optional().catch(undefined),
  year: z.number().int().optional().catch(undefined),
});

export type HistorySearch = z.output<typeof historySearch>;

export const chartMeasures = measures;
export type ChartMeasure = (typeof measures)[number];
