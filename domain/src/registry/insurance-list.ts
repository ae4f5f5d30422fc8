import type { IsoDate } from '../kernel/dates.ts';

/** Object codes of the health-insurance agency for the two classes and for middle living standard (registers.md §6). */
export const insuranceObjects = { POOR: 'HN', NEAR_POOR: 'CN', MIDDLE_LIVING: 'GB' } as const;
export type InsuranceObject = (typeof insuranceObjects)[keyof typeof insuranceObjects];

/** Somebody on the list of a year; two entries with one key in common are the same person. */
export interface InsuredPerson {
  readonly object: InsuranceObject;
  /** The member of the household, and the mark of the citizen number where there is one. */
  readonly keys: readonly string[];
}

export type InsuranceChange = 'new' | 'left' | 'changed' | 'same';

export interface Compared<P> {
  readonly person: P;
  readonly change: InsuranceChange;
  /** Code of the year before; null for who is new. */
  readonly before: InsuranceObject | null;
}

/** A year's list against the one before: who is new, who left, whose object changed. Who left stands at the end. */
export function compareInsured<P extends InsuredPerson>(now: readonly P[], before: readonly P[]): Compared<P>[] {
  const known = new Map(before.flatMap((person) => person.keys.map((key) => [key, person] as const)));
  const stayed = new Set<P>();
  const compared = now.map((person): Compared<P> => {
    const old = person.keys.map((key) => known.get(key)).find((found) => found !== undefined);
    if (!old) return { person, change: 'new', before: null };
    stayed.add(old);
    return { person, change: old.object === person.object ? 'same' : 'changed', before: old.object };
  });
  const left = before
    .filter((person) => !stayed.has(person))
    .map((person): Compared<P> => ({ person, change: 'left', before: person.object }));
  return [...compared, ...left];
}

/** Năm thực hiện chính sách: the whole year after the review. */
export function insuranceYear(reviewYear: number): { readonly from: IsoDate; readonly to: IsoDate } {
  return { from: `${reviewYear + 1}-01-01`, to: `${reviewYear + 1}-12-31` };
}
