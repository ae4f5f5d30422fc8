import type { IsoDate } from '../kernel/dates.ts';
import type { Holiday, HolidayKind } from './holiday.ts';
import { nationalHolidays } from './national-holidays.ts';

/** A day as the ministry or a province loaded it; `kind` null: taken back, what was known before holds again. */
export interface LoadedHoliday {
  readonly date: IsoDate;
  readonly kind: HolidayKind | null;
  readonly name: string;
  readonly source: string;
}

/**
 * The table of a place: for each day the nearest loaded row replaces every row from farther away, so that a worked day
 * (`swapped_work`) also takes a shipped day off back. `loaded`: nearest place first, each place's newest row of a day.
 */
export function holidaysAt(
  loaded: readonly LoadedHoliday[],
  shipped: readonly Holiday[] = nationalHolidays,
): readonly Holiday[] {
  if (loaded.length === 0) return shipped;
  const nearest = new Map<IsoDate, Holiday>();
  for (const { date, kind, name, source } of loaded) {
    if (kind !== null && !nearest.has(date)) nearest.set(date, { date, kind, name, source, mark: 'confirmed' });
  }
  return [...shipped.filter(({ date }) => !nearest.has(date)), ...nearest.values()];
}
