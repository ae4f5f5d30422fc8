import type { IsoDate } from '../kernel/dates.ts';
import type { Holiday } from '../procedure/holiday.ts';
import { addWorkingDays } from '../procedure/working-days.ts';

/** Last day of a posting: as counted when it was posted, or later when days off were announced since. */
export function postingEnd(
  posting: { readonly on: IsoDate; readonly days: number; readonly endsOn: IsoDate },
  holidays: readonly Holiday[],
): IsoDate {
  const recounted = addWorkingDays(posting.on, posting.days, holidays);
  return recounted > posting.endsOn ? recounted : posting.endsOn;
}
