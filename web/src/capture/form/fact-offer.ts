import type { FieldCase, FieldWork } from '../../device/device.ts';
import { factAt } from '../../answers/fact-at.ts';
import { parseBirth } from '../../answers/birth-text.ts';
import { isIsoDate, showDate } from '@ra-soat/domain/kernel/dates.ts';
import { branchWords } from '@ra-soat/domain/words/branches.vi.ts';
import { valueAt, withValue } from './field-values.ts';

/** What another branch said at a question: shown, and an answer only when the surveyor asked and says so. */
export interface FactOffer {
  readonly hint: string;
  /** Against the answer given: none yet, the same, another. */
  readonly against: 'nothing' | 'same' | 'other';
  /** Puts what the branch said as the surveyor's answer; null where it cannot be one. */
  readonly confirm: ((work: FieldWork) => FieldWork) | null;
}

type Fact = FieldCase['facts'][number];

/** The fact that serves a question of the form, if a branch gave one. */
export function factOffer(facts: readonly Fact[], path: string, work: FieldWork): FactOffer | null {
  const keyed = facts.map((one) => ({ ...one, key: one.fact }));
  const fact = factAt(keyed, path, work.evidence);
  if (fact === undefined) return null;
  const { source, on, key, value } = fact;
  const hint = branchWords.hint(source, on, key, value);
  return key === 'born' ? birthOffer(hint, String(value), path, work) : answerOffer(hint, fact, path, work);
}

function answerOffer(hint: string, { value }: Fact, path: string, work: FieldWork): FactOffer {
  const given = valueAt(work, path);
  const against = given === undefined ? 'nothing' : given === value ? 'same' : 'other';
  return { hint, against, confirm: (now) => withValue(now, path, value) };
}

/** A year agrees with every day in it. */
function birthOffer(hint: string, said: string, path: string, work: FieldWork): FactOffer {
  const at = path.replace(/\.\w+$/u, '');
  const given = valueAt(work, `${at}.bornOn`) ?? valueAt(work, `${at}.bornYear`);
  const birth = parseBirth(isIsoDate(said) ? showDate(said) : said);
  const agrees = said.startsWith(String(given)) || String(given).startsWith(said);
  return {
    hint,
    against: given === undefined ? 'nothing' : agrees ? 'same' : 'other',
    confirm: birth && ((now) => withBirth(now, at, birth)),
  };
}

/** The day or the year of a birth, never both. */
export function withBirth(work: FieldWork, at: string, birth: ReturnType<typeof parseBirth>): FieldWork {
  const day = birth !== null && 'bornOn' in birth ? birth.bornOn : undefined;
  const year = birth !== null && 'bornYear' in birth ? birth.bornYear : undefined;
  return withValue(withValue(work, `${at}.bornOn`, day), `${at}.bornYear`, year);
}
