import type { z } from 'zod';
import type { paperKeying } from '@ra-soat/server/keying/contract.ts';
import type { Entry } from '../surveys/work.ts';

export type Keying = z.output<typeof paperKeying.output>;
export type OpenKeying = NonNullable<Keying['open']>;
export type Pass = 'first' | 'second';

/** The household's form with nothing answered: neither what stands in the case nor what the other person keyed. */
export function blankEntry(entry: Entry, { blank }: Pick<Keying, 'blank'>): Entry {
  return {
    ...entry,
    // The day is on the paper; the day of the keying would be kept unseen.
    evidence: { ...blank, interviewOn: '' },
    enumerator: null,
    signed: { respondent: false, enumerator: false },
    kept: [],
    prefilled: false,
    beside: entry.beside.map((one) => ({ ...one, proposal: null })),
  };
}
