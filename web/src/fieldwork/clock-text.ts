import { whole } from '../ui/show.ts';
import { fieldWords } from '../words/fieldwork.vi.ts';

/** How far a clock is off, in the largest unit that says it. */
export function clockText(offsetS: number): string {
  const minutes = Math.round(Math.abs(offsetS) / 60);
  if (minutes < 90) return fieldWords.minutes(whole(minutes));
  const hours = Math.round(minutes / 60);
  return hours < 48 ? fieldWords.hours(whole(hours)) : fieldWords.days(whole(Math.round(hours / 24)));
}
