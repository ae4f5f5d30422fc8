import type { IsoDate } from '../kernel/dates.ts';
import { nationalSettings } from './national-settings.ts';
import type { Setting, SettingKey, SettingRow } from './setting.ts';

/**
 * The row in force on a day: one of the place's own rows (of the nearest place, the one that began last) before the
 * national one; undefined where nothing is known, and then the step that needs it is refused.
 */
export function settingOn<K extends SettingKey>(
  key: K,
  on: IsoDate,
  /** Nearest place first. */
  overrides: readonly Setting[] = [],
): SettingRow<K> | undefined {
  const ofKey = (row: Setting): row is Extract<Setting, SettingRow<K>> => row.key === key;
  return latest(on, overrides.filter(ofKey)) ?? latest(on, nationalSettings.filter(ofKey));
}

/** The same for a key that is not known beforehand, as screens list them. */
export function anySettingOn(key: SettingKey, on: IsoDate, overrides: readonly Setting[] = []): Setting | undefined {
  const ofKey = (row: Setting) => row.key === key;
  return latest(on, overrides.filter(ofKey)) ?? latest(on, nationalSettings.filter(ofKey));
}

function latest<R extends Pick<Setting, 'from' | 'to' | 'scope'>>(on: IsoDate, rows: readonly R[]): R | undefined {
  const inForce = rows.filter((row) => row.from <= on && (row.to === undefined || on <= row.to));
  const nearest = inForce.filter(({ scope }) => scope === inForce[0]?.scope);
  return nearest.reduce<R | undefined>(
    (best, row) => (best !== undefined && best.from > row.from ? best : row),
    undefined,
  );
}
