import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { legalDay, timeOfDay } from './legal-day.ts';

/** 08:05, 12/11/2026 */
export function showInstant(iso: string): string {
  const ms = Date.parse(iso);
  return `${timeOfDay(ms)}, ${showDate(legalDay(ms))}`;
}
