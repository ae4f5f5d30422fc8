import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import { canonicalJson, sha256 } from '../platform/canonical.ts';
import { resultWords } from './result-words.ts';

/** A case as its line on a posted list needs it. */
export interface PostingCandidate {
  household_id: string;
  head: string;
  address: string;
  before_class: DecidedClass;
  class: DecidedClass;
  ever_poor: boolean;
  ever_near_poor: boolean;
}

/** What people read, in the order in which they read it. */
export function postingLines(candidates: readonly PostingCandidate[]) {
  return candidates.map((line, i) => ({
    position: i + 1,
    household_id: line.household_id,
    head: line.head,
    address: line.address,
    class: line.class,
    result: resultWords(line),
  }));
}

/** The frozen list: the hash covers exactly what people read and until when. */
export function postingHash(on: IsoDate, endsOn: IsoDate, lines: ReturnType<typeof postingLines>): string {
  return sha256(canonicalJson({ on, endsOn, lines }));
}
