import type { IsoDate } from '../kernel/dates.ts';
import type { Holiday } from '../procedure/holiday.ts';
import { addWorkingDays } from '../procedure/working-days.ts';

interface Counted {
  readonly on: IsoDate;
  readonly days: number;
  readonly endsOn: IsoDate;
}

/** Last day of a posting: as counted when it was posted, or later when days off were announced since. */
export function postingEnd(posting: Counted, holidays: readonly Holiday[]): IsoDate {
  const recounted = addWorkingDays(posting.on, posting.days, holidays);
  return recounted > posting.endsOn ? recounted : posting.endsOn;
}

/** The day to show: of a list that came down, days off announced afterwards move nothing any more. */
export function shownPostingEnd(
  posting: Counted & { readonly takenDownOn?: IsoDate },
  holidays: readonly Holiday[],
): IsoDate {
  const end = postingEnd(posting, holidays);
  const { takenDownOn, endsOn } = posting;
  if (takenDownOn === undefined || takenDownOn >= end) return end;
  return takenDownOn > endsOn ? takenDownOn : endsOn;
}
