import type { IsoDate } from '../kernel/dates.ts';
import { endOf } from './duration.ts';
import { monthlyRound } from './monthly-rounds.ts';
import { nationalHolidays } from './national-holidays.ts';
import { annualWindowOf, type CalendarPlace } from './round-calendar.ts';
import { settingOn } from './setting-on.ts';

/** Which review a request of a day belongs to, and by when it is answered; undefined where the law is ✘. */
export type RequestRound =
  | { readonly kind: 'annual'; readonly year: number; readonly answerBy: IsoDate }
  | {
      readonly kind: 'regular';
      readonly year: number;
      readonly month: number;
      readonly from: IsoDate;
      readonly answerBy: IsoDate;
    };

/**
 * A request waits for the next legal start (the 15th, its own day included); what would start inside the annual window
 * goes on the annual list, unless the place set otherwise (procedure.md §2).
 */
export function requestRound(receivedOn: IsoDate, place: CalendarPlace = {}): RequestRound | undefined {
  const { overrides = [], holidays = nationalHolidays } = place;
  if (settingOn('regular.start_day', receivedOn, overrides)?.value === 'request_day') {
    return atOnce(receivedOn, place);
  }
  const year = Number(receivedOn.slice(0, 4));
  const month = Number(receivedOn.slice(5, 7));
  const own = monthlyRound(year, 'regular', month, { overrides, holidays });
  const [ofYear, ofMonth] =
    own !== undefined && receivedOn <= own.from ? [year, month] : month === 12 ? [year + 1, 1] : [year, month + 1];
  const round = monthlyRound(ofYear, 'regular', ofMonth, { overrides, holidays });
  const window = annualWindowOf(year, overrides);
  const start = inside(receivedOn, window) ? receivedOn : (round?.from ?? '');
  if (window && inside(start, window) && settingOn('regular.in_annual_window', start, overrides)?.value !== 'monthly') {
    return { kind: 'annual', year, answerBy: window.to };
  }
  return round && { kind: 'regular', year: ofYear, month: ofMonth, from: round.from, answerBy: round.decisionBy };
}

function inside(on: IsoDate, window: { readonly from: string; readonly to: string } | undefined): boolean {
  return window !== undefined && window.from <= on && on <= window.to;
}

/** Under TT 17/2016 the review of a request starts on the day it comes in. */
function atOnce(on: IsoDate, { overrides = [], holidays = nationalHolidays }: CalendarPlace): RequestRound | undefined {
  const total = settingOn('regular.total', on, overrides)?.value;
  if (total === undefined) return undefined;
  const [year, month] = [Number(on.slice(0, 4)), Number(on.slice(5, 7))];
  return { kind: 'regular', year, month, from: on, answerBy: endOf(on, total, holidays) };
}
