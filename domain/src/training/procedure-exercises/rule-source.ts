import type { IsoDate } from '../../kernel/dates.ts';
import type { Source } from '../../kernel/source.ts';
import type { SettingKey } from '../../procedure/setting.ts';
import { anySettingOn } from '../../procedure/setting-on.ts';

/** Where the rule in force on a day is written. */
export function ruleSource(key: SettingKey, on: IsoDate): Source {
  const row = anySettingOn(key, on);
  if (row === undefined) throw new RangeError(`${key} is not known on ${on}`);
  return row.source;
}

/** A value without which the exercise could not be asked. */
export function known<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('a setting of the exercise is not known');
  return value;
}
