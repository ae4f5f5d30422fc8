import type { Sheet } from '@ra-soat/domain/assessment/assess-beside.ts';
import { assess } from '@ra-soat/domain/assessment/assess.ts';
import { DEFAULT_SETTINGS } from '@ra-soat/domain/assessment/settings.ts';
import { vn2022 } from '@ra-soat/domain/standards/vn-2022/standard.ts';
import type { HouseholdClass } from '@ra-soat/domain/standards/standard.ts';
import { inventB1Total } from './invent-b1.ts';
import { randomOf } from './random.ts';
import type { SyntheticHousehold } from './synthetic-commune-types.ts';

export interface IncomingSheet {
  readonly sheet: Sheet;
  /** What facts and points give by the standard of 2022. */
  readonly class: HouseholdClass;
}

/** Shares within the income limit of 2022, which is higher, of those within and above the limits of 2016 (assumed). */
const WITHIN = { listed: 0.9, others: 0.5 } as const;

/** The second form of the visit of 2021 to a household `under2016`: its facts as they are, points by the form of 2022. */
export function incomingSheet({ householdId, classes, surveys }: SyntheticHousehold): IncomingSheet {
  const random = randomOf(2021, householdId);
  const visit = surveys.thisYear;
  const area = visit.area === 'rural' ? 'rural' : 'urban';
  const within = random.chance(classes.after === 'NON_POOR' ? WITHIN.others : WITHIN.listed);
  const side = within ? 'POOR' : 'NON_POOR';
  const { ticks } = assess({ ...visit, b2: {} }, vn2022, DEFAULT_SETTINGS).b2;
  const sheet: Sheet = {
    b1: { answers: {}, keyedTotal: inventB1Total(random, { standard: 'vn-2022', area, class: side }) },
    b2: { keyedTotal: 10 * ticks.length, keyedTicks: ticks },
  };
  return { sheet, class: assess({ ...visit, ...sheet }, vn2022, DEFAULT_SETTINGS).result.class };
}
