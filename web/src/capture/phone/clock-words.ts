import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { phoneWords } from '../../words/capture-phone.vi.ts';
import { CLOCK_FAULT_MS } from '../legal-day.ts';

const MINUTE = 60_000;

/** How far the phone's clock is off, in words; a few minutes are no matter. `offsetMs`: the server's less the phone's. A demonstration that stands still is no fault of the phone. */
export function clockWords(offsetMs: number | null, pinnedDay: string | null = null): string {
  if (pinnedDay !== null) return phoneWords.clockPinned(showDate(pinnedDay));
  if (offsetMs === null) return phoneWords.clockUnknown;
  const off = Math.abs(offsetMs);
  if (off < CLOCK_FAULT_MS) return phoneWords.clockRight;
  return phoneWords.clockWrong(howLong(off), offsetMs > 0 ? 'chậm' : 'sớm');
}

function howLong(ms: number): string {
  const minutes = Math.round(ms / MINUTE);
  if (minutes < 120) return phoneWords.minutes(minutes);
  const hours = Math.round(minutes / 60);
  return hours < 48 ? phoneWords.hours(hours) : phoneWords.days(Math.round(hours / 24));
}
