import { isIsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { KeyedValue } from '@ra-soat/domain/survey/keyed-form.ts';
import { parseDay } from '../ui/parse-day.ts';
import type { OpenKeying } from './blank-entry.ts';

export type Difference = OpenKeying['differences'][number];

/** Line of the table of members, or one code of a list: it is there or not, and one of the two has it right. */
export function isPresence(path: string): boolean {
  return /^members\.\d+$|^(beside\.[^.]+\.sheet\.)?b2\.keyedTicks\.|^causes\.|^needs\./u.test(path);
}

const AREA_FIELD = 'floorAreaDm2';

function isNumber({ path, first, second }: Difference): boolean {
  return path.endsWith(AREA_FIELD) || typeof first === 'number' || typeof second === 'number';
}

function isDay({ first, second }: Difference): boolean {
  return [first, second].some((value) => typeof value === 'string' && isIsoDate(value));
}

function numberOf(path: string, text: string): number | undefined {
  if (!/^-?\d+(,\d+)?$/u.test(text)) return undefined;
  const read = Number(text.replace(',', '.'));
  return path.endsWith(AREA_FIELD) ? Math.round(read * 100) : read;
}

/** What was typed as the paper's own value: null where nothing is written there, undefined while it cannot be read. */
export function typedValue(of: Difference, text: string): KeyedValue | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  if (isNumber(of)) return numberOf(of.path, typed);
  return isDay(of) ? (parseDay(typed) ?? undefined) : typed;
}
