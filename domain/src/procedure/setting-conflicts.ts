import type { Duration } from './duration.ts';
import { DESIGN_CHOICE, nationalSettings } from './national-settings.ts';
import { settingLimits } from './setting-limits.ts';
import type { Setting, YearWindow } from './setting.ts';

type Value = Setting['value'];

/** The national rows which a place's row contradicts on a day when both hold; none: it may be entered. */
export function settingConflicts(own: Setting, national: readonly Setting[] = nationalSettings): readonly Setting[] {
  return national
    .filter((law) => law.key === own.key && law.source.document !== DESIGN_CHOICE)
    .filter((law) => (law.to === undefined || own.from <= law.to) && (own.to === undefined || law.from <= own.to))
    .filter((law) => contradicts(own, law));
}

function contradicts(own: Setting, law: Setting): boolean {
  switch (settingLimits[own.key]) {
    case 'free':
      return false;
    case 'fixed':
      return JSON.stringify(own.value) !== JSON.stringify(law.value);
    case 'within':
      return isWindow(own.value) && isWindow(law.value) && wider(own.value, law.value);
    case 'notShorter':
      return isDuration(own.value) && isDuration(law.value) && differs(own.value, law.value, -1);
    case 'notLonger':
      return isDuration(own.value) && isDuration(law.value) && differs(own.value, law.value, 1);
    case 'notBelow':
      return Number(own.value) < Number(law.value);
    case 'notLater':
      return lastDay(own.value) > lastDay(law.value);
  }
}

function wider(own: YearWindow, law: YearWindow): boolean {
  return own.from < law.from || own.to > law.to;
}

/** Whether the period lies on the forbidden side of the law's; one counted in other days cannot be compared. */
function differs(own: Duration, law: Duration, side: 1 | -1): boolean {
  return own.unit !== law.unit || Math.sign(own.days - law.days) === side;
}

/** `11-14`, or the day of the month of a monthly report, as texts that compare. */
function lastDay(value: Value): string {
  if (typeof value === 'object' && 'day' in value) return String(value.day).padStart(2, '0');
  return typeof value === 'string' ? value : '';
}

function isWindow(value: Value): value is YearWindow {
  return typeof value === 'object' && 'from' in value;
}

function isDuration(value: Value): value is Duration {
  return typeof value === 'object' && 'unit' in value;
}
