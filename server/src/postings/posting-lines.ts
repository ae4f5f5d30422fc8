import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import { canonicalJson } from '@ra-soat/domain/survey/canonical-json.ts';
import { sha256 } from '../platform/canonical.ts';
import type { BesideColumn } from '../platform/case-rows.ts';
import { furtherResults } from '../platform/further-results.ts';
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
  beside: BesideColumn;
}

/** Results by the further standards which the round decides; a list of one standard alone carries none. */
function furtherLines({ beside }: PostingCandidate): { beside?: string } {
  const decided = furtherResults(beside, 'decided');
  return decided.length === 0 ? {} : { beside: JSON.stringify(decided) };
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
    ...furtherLines(line),
  }));
}

/** The frozen list: the hash covers exactly what people read and until when. */
export function postingHash(on: IsoDate, endsOn: IsoDate, lines: ReturnType<typeof postingLines>): string {
  return sha256(canonicalJson({ on, endsOn, lines }));
}
