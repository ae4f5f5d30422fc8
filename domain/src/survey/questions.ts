import type { Condition, FactQuestion, Option } from './form.ts';

/** What one line of a form says about its question. */
interface Line {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  readonly when?: Condition;
}

/** Options in the order of a complete list of words. */
export function optionsOf(
  words: Readonly<Record<string, string>>,
): { readonly code: string; readonly label: string }[] {
  return Object.entries(words).map(([code, label]) => ({ code, label }));
}

const YES_NO: readonly Option[] = [
  { code: true, label: 'Có' },
  { code: false, label: 'Không' },
];

function question(
  line: Line,
  level: FactQuestion['level'],
  rest: Pick<FactQuestion, 'answer' | 'options'>,
): FactQuestion {
  return { ...line, level, ...rest, when: line.when ?? {}, required: true };
}

/** Yes or no about a member. */
export function memberYesNo(line: Line): FactQuestion {
  return question(line, 'member', { answer: 'option', options: YES_NO });
}

/** One of a list, about a member. */
export function memberChoice(line: Line, options: readonly Option[]): FactQuestion {
  return question(line, 'member', { answer: 'option', options });
}

/** Recorded where it applies; its absence is no gap. */
export function memberNote(
  line: Line,
  answer: 'text' | 'date' | 'option',
  options: readonly Option[] = [],
): FactQuestion {
  return { ...question(line, 'member', { answer, options }), required: false };
}

export function householdYesNo(line: Line): FactQuestion {
  return question(line, 'household', { answer: 'option', options: YES_NO });
}

export function householdChoice(line: Line, options: readonly Option[]): FactQuestion {
  return question(line, 'household', { answer: 'option', options });
}

export function householdWhole(line: Line, unit: string, minimum: number, maximum: number): FactQuestion {
  return { ...question(line, 'household', { answer: 'whole', options: [] }), unit, minimum, maximum };
}
