import type { IsoDate } from '../kernel/dates.ts';
import { nationalSettings } from './national-settings.ts';
import type { Setting, SettingKey, SettingRow } from './setting.ts';

/**
 * The row in force on a day: one of the place's own rows (the one that began last) before the national one;
 * undefined where nothing is known, and then the step that needs it is refused.
 */
export function settingOn<K extends SettingKey>(
  key: K,
  on: IsoDate,
  overrides: readonly Setting[] = [],
): SettingRow<K> | undefined {
  return latest(key, on, overrides) ?? latest(key, on, nationalSettings);
}

function latest<K extends SettingKey>(key: K, on: IsoDate, rows: readonly Setting[]): SettingRow<K> | undefined {
  const inForce = rows
    .filter((row) => row.from <= on && (row.to === undefined || on <= row.to))
    .filter((row): row is Extract<Setting, SettingRow<K>> => row.key === key);
  return inForce.reduce<SettingRow<K> | undefined>(
    (best, row) => (best !== undefined && best.from > row.from ? best : row),
    undefined,
  );
}
