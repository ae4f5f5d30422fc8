import type { PersonDraft } from '../../requests/request-draft.ts';
import { newHouseholdWords } from '../../words/capture-request.vi.ts';

export interface PersonFaults {
  readonly name?: string;
  readonly sex?: string;
  readonly year?: string;
}

const EARLIEST = 1890;

/** What is missing of a person, in words, by field. `thisYear`: nobody is born later. */
export function personFaults({ name, sex, bornYear }: PersonDraft, thisYear: number): PersonFaults {
  const yearFits = bornYear !== null && bornYear >= EARLIEST && bornYear <= thisYear;
  return {
    ...(name.trim() === '' && { name: newHouseholdWords.needName }),
    ...(sex === null && { sex: newHouseholdWords.needSex }),
    ...(!yearFits && { year: newHouseholdWords.needYear }),
  };
}

/** A year while it is typed: nothing but four digits is one. */
export function yearIn(text: string): number | null {
  return /^\d{4}$/u.test(text.trim()) ? Number(text) : null;
}
