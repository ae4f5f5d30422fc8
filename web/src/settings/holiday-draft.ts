import type { z } from 'zod';
import type { HolidayKind } from '@ra-soat/domain/procedure/holiday.ts';
import type { holidaysLoad } from '@ra-soat/server/settings/contract.ts';

/** One day of a notice while it is typed; `key` only tells rows apart. */
export interface DayDraft {
  readonly key: string;
  readonly date: string | null;
  /** Null: a loaded day is taken back. */
  readonly kind: HolidayKind | null;
  readonly name: string;
}

export const dayKinds: readonly (HolidayKind | null)[] = [
  'swapped_off',
  'swapped_work',
  'compensation',
  'holiday',
  null,
];

export function blankDay(): DayDraft {
  return { key: crypto.randomUUID(), date: null, kind: 'swapped_off', name: '' };
}

/** The days as they are sent; undefined while one is incomplete or stands twice. */
export function completeDays(drafts: readonly DayDraft[]): z.input<typeof holidaysLoad.input>['rows'] | undefined {
  const rows = drafts.flatMap(({ date, kind, name }) =>
    date === null || name.trim() === '' ? [] : [{ date, kind, name }],
  );
  const distinct = new Set(rows.map(({ date }) => date)).size;
  return rows.length === drafts.length && distinct === rows.length ? rows : undefined;
}
