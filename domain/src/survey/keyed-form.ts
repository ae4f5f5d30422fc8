import type { BesideEntries } from '../assessment/assess-beside.ts';
import { tidy } from '../kernel/text.ts';
import type { Evidence, Member } from './evidence.ts';

export type KeyedValue = string | number | boolean;

/** Everything a person reads off one paper form and keys. */
export interface KeyedForm {
  readonly evidence: Evidence;
  readonly beside: BesideEntries;
  /** Account of the rà soát viên named on the paper; null: not named. */
  readonly enumerator: string | null;
  readonly signed: { readonly respondent: boolean; readonly enumerator: boolean };
}

/** By path, what was keyed; a field left empty is not there. */
export type KeyedFields = ReadonlyMap<string, KeyedValue>;

function entriesOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value);
}

/**
 * Every leaf of an answer, however deep, so that a question added to the form later is compared without being told.
 * Of a list of codes each code is a leaf of its own; text counts after NFC and single blanks, a number as it is.
 */
function leaves(value: unknown, path: string): (readonly [string, KeyedValue])[] {
  if (Array.isArray(value)) return value.map((code) => [`${path}.${String(code)}`, true] as const);
  if (typeof value === 'string') return tidy(value) === '' ? [] : [[path, tidy(value)]];
  if (typeof value === 'number' || typeof value === 'boolean') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return entriesOf(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

/** The fields of one line of the table of members; its row id is the machine's and on no paper. */
export function memberFields({ id: _, ...member }: Member): KeyedFields {
  return new Map(leaves(member, ''));
}

/** The fields of a form but those of its members; form version and area are the round's, not the paper's. */
export function formFields({ evidence, beside, enumerator, signed }: KeyedForm): KeyedFields {
  const { version: _, area: __, members: ___, ...answers } = evidence;
  return new Map(leaves({ ...answers, beside, enumerator, signed }, ''));
}
