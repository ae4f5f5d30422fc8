import { assess } from '../assessment/assess.ts';
import type { Assessment, Classification } from '../assessment/assessment.ts';
import { DEFAULT_SETTINGS } from '../assessment/settings.ts';
import { standardOf } from '../standards/standard-of.ts';
import type { FormRef } from '../standards/standard.ts';
import type { Evidence } from '../survey/evidence.ts';
import { CLASS_WORDS, SUBCLASS_WORDS } from '../words/law.vi.ts';
import { practiceWords as words } from '../words/practice.vi.ts';

/** A practice form is judged by the total of its paper; no table of points is needed, and none is used. */
export function assessPractice(evidence: Evidence, { standard }: FormRef): Assessment {
  return assess(evidence, standardOf(standard), DEFAULT_SETTINGS);
}

export function sayClass({ class: is, subclass }: Pick<Classification, 'class' | 'subclass'>): string {
  return subclass === null ? CLASS_WORDS[is] : SUBCLASS_WORDS[subclass];
}

/** Indicators that two assessments see differently. */
function changedIndicators(right: Assessment, given: Assessment): readonly string[] {
  const { indicators } = standardOf(right.standard);
  const values = new Map(given.indicators.map(({ number, value }) => [number, value]));
  const changed = right.indicators.filter(({ number, value }) => values.get(number) !== value);
  return changed.map(({ number }) => indicators.find((one) => one.number === number)?.name ?? String(number));
}

/** Whether an answer said otherwise leaves everything as it is: class, indicators, nothing left open. */
export function judgesTheSame(right: Assessment, given: Assessment): boolean {
  return sayClass(right.result) === sayClass(given.result) && changedIndicators(right, given).length === 0;
}

/** What one wrong answer does to the result of the household; null: nothing. */
export function effectOf(right: Assessment, given: Assessment): string | null {
  const [was, is] = [sayClass(right.result), sayClass(given.result)];
  if (given.result.class === 'UNDETERMINED') return words.classOpen(was);
  if (was !== is) return words.classChanges(was, is);
  const [indicator] = changedIndicators(right, given);
  return indicator === undefined ? null : words.indicatorChanges(indicator);
}
