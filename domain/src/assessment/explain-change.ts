import { standardTitle } from '../standards/beside.ts';
import { standardOf } from '../standards/standard-of.ts';
import { CLASS_WORDS } from '../words/law.vi.ts';
import type { Assessment } from './assessment.ts';
import { b1Condition, deprivedIn, lowerFirst } from './explain.ts';

/**
 * What the change of standard changed for a household, in a sentence: both classes, both points with their limits, the
 * deprivations that only the incoming standard asks about. Null while one of the two has no class.
 */
export function explainChange(closing: Assessment, incoming: Assessment): string | null {
  if (closing.result.class === 'UNDETERMINED' || incoming.result.class === 'UNDETERMINED') return null;
  const [before, after] = [CLASS_WORDS[closing.result.class], CLASS_WORDS[incoming.result.class]].map(lowerFirst);
  if (before === after) return `Hai chuẩn cho cùng một kết quả: ${before}.`;
  const both = [closing, incoming].map((one) => lowerFirst(standardTitle(one.standard)));
  return [
    `Hai chuẩn cho kết quả khác nhau: ${before} theo ${both[0]}, ${after} theo ${both[1]}.`,
    `Điểm B1 theo phiếu cũ ${b1Words(closing)}, theo phiếu mới ${b1Words(incoming)}.`,
    `Thiếu hụt ${countWords(closing)} theo chuẩn cũ, ${countWords(incoming)} theo chuẩn mới${askedAnew(closing, incoming)}.`,
  ].join(' ');
}

function b1Words({ standard, b1, result }: Assessment): string {
  const row = standardOf(standard).decisionTable.find(({ id }) => id === result.decidedBy);
  return `${b1.used ?? '–'}${row === undefined ? '' : b1Condition(row)}`;
}

function countWords(assessment: Assessment): string {
  return `${deprivedIn(assessment).length}/${standardOf(assessment.standard).indicators.length} chỉ số`;
}

function askedAnew(closing: Assessment, incoming: Assessment): string {
  const known = new Set(standardOf(closing.standard).indicators.map(({ key }) => key));
  const names = deprivedIn(incoming).flatMap(({ key, name }) => (known.has(key) ? [] : [name]));
  return names.length === 0 ? '' : `, trong đó chỉ chuẩn mới có: ${names.join(', ')}`;
}
