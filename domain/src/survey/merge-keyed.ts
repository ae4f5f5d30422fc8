import { alignMembers, type AlignedMember } from './align-members.ts';
import { compareKeyed, type KeyedDifference } from './compare-keyed.ts';
import type { KeyedForm, KeyedValue } from './keyed-form.ts';

/** What a differing field is settled as: one of the two keyings, or what the paper says where both misread it. */
export type Settlement =
  { readonly choice: 'first' | 'second' } | { readonly choice: 'other'; readonly value: KeyedValue | null };

/** A form put together from two keyings: plain JSON, to be read by the schema of the door before it counts. */
export interface MergedForm {
  readonly evidence: unknown;
  readonly beside: unknown;
  readonly enumerator: KeyedValue | null;
  readonly signed: unknown;
}

function settledValue(difference: KeyedDifference, settlement: Settlement): KeyedValue | null {
  return settlement.choice === 'other' ? settlement.value : difference[settlement.choice];
}

/** Lists of codes of the form: a code is put in or taken out where another field is replaced. */
const LISTS = ['keyedTicks', 'causes', 'needs'];

function withCode(list: unknown, code: string, on: boolean): unknown {
  const codes: readonly unknown[] = Array.isArray(list) ? list : [];
  const others = codes.filter((one) => String(one) !== code);
  if (!on) return others;
  const numbered = /^\d+$/u.test(code);
  return numbered ? [...others, Number(code)].toSorted((a, b) => Number(a) - Number(b)) : [...others, code];
}

function roomOf(whole: unknown): Record<string, unknown> {
  return typeof whole === 'object' && whole !== null ? Object.fromEntries(Object.entries(whole)) : {};
}

/** A copy with one field replaced; a field that is empty has no key. */
function put(whole: unknown, [key = '', ...rest]: readonly string[], value: KeyedValue | null): unknown {
  if (Array.isArray(whole)) {
    const lines: readonly unknown[] = whole;
    return lines.map((one, at) => (String(at) === key ? put(one, rest, value) : one));
  }
  const room = roomOf(whole);
  const [code] = rest;
  if (LISTS.includes(key) && code !== undefined) return { ...room, [key]: withCode(room[key], code, value === true) };
  if (rest.length > 0) return { ...room, [key]: put(room[key], rest, value) };
  if (value !== null) return { ...room, [key]: value };
  if (key === 'name') return { ...room, name: '' };
  return Object.fromEntries(Object.entries(room).filter(([name]) => name !== key));
}

/** Of a line that only one has, that one's; whether it stays is settled apart. */
function firstOf([first, second]: AlignedMember) {
  return first ?? second;
}

const ownFields = ['beside', 'enumerator', 'signed'];

/** Fields of the form that differ and have no settlement yet. */
export function unsettled(
  differences: readonly KeyedDifference[],
  settled: Readonly<Record<string, Settlement>>,
): readonly KeyedDifference[] {
  return differences.filter(({ path }) => settled[path] === undefined);
}

/** One form of two keyings: what they share, and every differing field as it was settled. */
export function mergeKeyed(
  first: KeyedForm,
  second: KeyedForm,
  settled: Readonly<Record<string, Settlement>>,
): MergedForm {
  const lines = alignMembers(first.evidence.members, second.evidence.members);
  const { evidence, beside, enumerator, signed } = first;
  const ticked = evidence.b2.keyedTicks ?? (second.evidence.b2.keyedTicks && []);
  const b2 = { ...evidence.b2, ...(ticked && { keyedTicks: ticked }) };
  let whole: unknown = { ...evidence, members: lines.map(firstOf), b2, beside, enumerator, signed };
  const dropped = new Set<string>();
  for (const difference of compareKeyed(first, second)) {
    const settlement = settled[difference.path] ?? { choice: 'first' as const };
    const value = settledValue(difference, settlement);
    const [line] = /^members\.\d+$/u.exec(difference.path) ?? [];
    if (line === undefined) whole = put(whole, difference.path.split('.'), value);
    else if (value === null) dropped.add(line.slice('members.'.length));
  }
  const merged = roomOf(whole);
  const members: readonly unknown[] = Array.isArray(merged['members']) ? merged['members'] : [];
  const kept = members.filter((_, at) => !dropped.has(String(at)));
  const answers = Object.entries(merged).filter(([key]) => !ownFields.includes(key));
  const named = merged['enumerator'];
  return {
    evidence: { ...Object.fromEntries(answers), members: kept },
    beside: merged['beside'] ?? {},
    enumerator: typeof named === 'string' ? named : null,
    signed: merged['signed'],
  };
}
