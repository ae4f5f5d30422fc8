import { dayNumber, showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { roundWords } from '../words/rounds.vi.ts';

/** How near the last safe posting day is: the words, and how loud they are said. */
export interface SafePosting {
  readonly text: string;
  readonly level: 'calm' | 'near' | 'passed';
}

const nearDays = 10;

/** `last` is the last day on which a list may be posted for a decision on the window's last day `end`. */
export function safePosting(today: IsoDate, last: IsoDate, end: IsoDate): SafePosting {
  const left = dayNumber(last) - dayNumber(today);
  if (left < 0) return { level: 'passed', text: roundWords.safePassed(showDate(last), showDate(end)) };
  if (left === 0) return { level: 'near', text: roundWords.safeToday(showDate(last), showDate(end)) };
  const text = roundWords.safe(showDate(last), left, showDate(end));
  return { level: left <= nearDays ? 'near' : 'calm', text };
}
