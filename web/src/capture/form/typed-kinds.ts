import { dayText, parseBirth, showBirth } from '../../answers/birth-text.ts';
import { parseFloorArea, showFloorArea } from '../../answers/floor-area.ts';
import { parseWhole } from '../../answers/parse-whole.ts';
import type { FieldValue } from '@ra-soat/domain/survey/put-fact.ts';
import type { FieldWork } from '../../device/device.ts';
import { parseDay } from '../../ui/parse-day.ts';
import { formWords } from '../../words/capture-form.vi.ts';
import { withBirth } from './fact-offer.ts';
import { valueAt, withValue } from './field-values.ts';
import type { TypedKind } from './typed-input.tsx';

interface Reading<T> {
  readonly show: (value: T) => string;
  readonly parse: (text: string) => T | null;
}

function kindOf<T extends FieldValue>(
  path: string,
  is: (value: unknown) => value is T,
  { show, parse }: Reading<T>,
  rest: Pick<TypedKind, 'fault' | 'inputMode' | 'maxLength' | 'long'>,
): TypedKind {
  return {
    ...rest,
    read: (work) => {
      const value = valueAt(work, path);
      return is(value) ? show(value) : '';
    },
    write: (work, text) => {
      if (text.trim() === '') return withValue(work, path, undefined);
      const value = parse(text);
      return value === null ? null : withValue(work, path, value);
    },
    unread: (work) => withValue(work, path, undefined),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';

export function textKind(path: string, maxLength = 200, long = false): TypedKind {
  return kindOf(path, isText, { show: (text) => text, parse: (text) => text }, { fault: '', maxLength, long });
}

/** A name is never absent: an empty one is a gap that the rules find. */
export function nameKind(path: string): TypedKind {
  return { ...textKind(path, 120), write: (work, text) => withValue(work, path, text) };
}

export function dayKind(path: string): TypedKind {
  const reading = { show: dayText, parse: parseDay };
  return kindOf(path, isText, reading, { fault: formWords.dayFault, inputMode: 'numeric' });
}

/** The day of the interview is always there: what cannot be read leaves the day before it. */
export function interviewKind(): TypedKind {
  const kind = dayKind('interviewOn');
  return {
    ...kind,
    write: (work, text) => (text.trim() === '' ? null : kind.write(work, text)),
    unread: (work) => work,
  };
}

export function wholeKind(path: string): TypedKind {
  const reading = { show: String, parse: parseWhole };
  return kindOf(path, isNumber, reading, { fault: formWords.wholeFault, inputMode: 'numeric', maxLength: 12 });
}

/** Kept in dm², asked in m². */
export function areaKind(path: string): TypedKind {
  const reading = { show: showFloorArea, parse: parseFloorArea };
  return kindOf(path, isNumber, reading, { fault: formWords.areaFault, inputMode: 'decimal', maxLength: 9 });
}

export function citizenKind(path: string): TypedKind {
  const parse = (text: string) => (/^(?:\d{9}|\d{12})$/u.test(text.trim()) ? text.trim() : null);
  const reading = { show: (text: string) => text, parse };
  return kindOf(path, isText, reading, { fault: formWords.citizenFault, inputMode: 'numeric', maxLength: 12 });
}

/** The year alone, or the day; digits alone do for both, as the numeric keypad has no stroke. */
export function birthKind(line: number): TypedKind {
  const at = `members.${line}`;
  const write = (work: FieldWork, text: string) => {
    if (text.trim() === '') return withBirth(work, at, null);
    const birth = parseBirth(text);
    return birth === null ? null : withBirth(work, at, birth);
  };
  return {
    read: ({ evidence }) => showBirth(evidence.members[line] ?? {}),
    write,
    unread: (work) => withBirth(work, at, null),
    fault: formWords.birthFault,
    inputMode: 'numeric',
    maxLength: 10,
  };
}
