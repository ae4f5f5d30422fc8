import type { IsoDate } from '../kernel/dates.ts';
import type { Source } from '../kernel/source.ts';
import { validOn } from './in-force.ts';
import type { Dated } from './standard.ts';

/** Age of retirement in months, in normal working conditions. */
export interface RetirementAge extends Dated {
  readonly men: number;
  readonly women: number;
}

/** Whether it bounds the working age of the indicator is not said by the text: it is a setting. */
export const RETIREMENT_SOURCE: Source = {
  document: 'Bộ luật Lao động số 45/2019/QH14',
  article: 'Điều 169',
  mark: 'probable',
};

export const RETIREMENT_AGES: readonly RetirementAge[] = [
  { validFrom: '2021-01-01', validTo: '2021-12-31', men: 723, women: 664 },
  { validFrom: '2022-01-01', validTo: '2022-12-31', men: 726, women: 668 },
  { validFrom: '2023-01-01', validTo: '2023-12-31', men: 729, women: 672 },
  { validFrom: '2024-01-01', validTo: '2024-12-31', men: 732, women: 676 },
  { validFrom: '2025-01-01', validTo: '2025-12-31', men: 735, women: 680 },
  { validFrom: '2026-01-01', validTo: '2026-12-31', men: 738, women: 684 },
  { validFrom: '2027-01-01', validTo: '2027-12-31', men: 741, women: 688 },
  { validFrom: '2028-01-01', validTo: '2028-12-31', men: 744, women: 692 },
  { validFrom: '2029-01-01', validTo: '2029-12-31', men: 744, women: 696 },
  { validFrom: '2030-01-01', validTo: '2030-12-31', men: 744, women: 700 },
  { validFrom: '2031-01-01', validTo: '2031-12-31', men: 744, women: 704 },
  { validFrom: '2032-01-01', validTo: '2032-12-31', men: 744, women: 708 },
  { validFrom: '2033-01-01', validTo: '2033-12-31', men: 744, women: 712 },
  { validFrom: '2034-01-01', validTo: '2034-12-31', men: 744, women: 716 },
  { validFrom: '2035-01-01', validTo: null, men: 744, women: 720 },
];

/** The ages of retirement in force on a day; null before the first known row. */
export function retirementOn(rows: readonly RetirementAge[], on: IsoDate): RetirementAge | null {
  return validOn(rows, on)[0] ?? null;
}
