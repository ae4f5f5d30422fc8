import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';

const VIETNAM_MS = 7 * 3_600_000;
/** From here on the difference is worth a word: the day of a visit could be wrong. */
export const CLOCK_FAULT_MS = 5 * 60_000;

/** The day in Việt Nam at an instant. */
export function legalDay(ms: number): IsoDate {
  return new Date(ms + VIETNAM_MS).toISOString().slice(0, 10);
}

/** 08:05 in Việt Nam, as people write it. */
export function timeOfDay(ms: number): string {
  return new Date(ms + VIETNAM_MS).toISOString().slice(11, 16);
}

/** Whole days from one day to another; below zero: past. */
export function daysUntil(today: IsoDate, day: IsoDate): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
}
