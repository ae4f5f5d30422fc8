import type { Branch, FactValue } from '@ra-soat/domain/survey/branch-fact.ts';
import { foldLabel } from '../platform/workbook/fold-label.ts';

type Rule = readonly [RegExp, FactValue];

/** Read from the top, on the text without diacritics; the first that fits counts. */
const rules: Readonly<Record<Exclude<Branch, 'police' | 'electricity'>, readonly Rule[]>> = {
  school: [
    [/^(khong|nghi|bo hoc|chua di hoc)/u, 'no'],
    [/mam non|mau giao|nha tre/u, 'preschool'],
    [/tieu hoc|^cap 1$|^(lop )?[1-5]( ?[a-z]\d?)?$/u, 'primary'],
    [/trung hoc co so|thcs|^cap 2$|^(lop )?[6-9]( ?[a-z]\d?)?$/u, 'lower_secondary'],
    [/trung hoc pho thong|thpt|^cap 3$|^(lop )?1[0-2]( ?[a-z]\d?)?$/u, 'upper_secondary'],
    [/dai hoc|cao dang/u, 'higher'],
  ],
  healthStation: [
    [/thap coi.*nhe can|nhe can.*thap coi/u, 'stunted_underweight'],
    [/thap coi/u, 'stunted'],
    [/nhe can/u, 'underweight'],
    [/binh thuong/u, 'normal'],
    [/chua (can|do)/u, 'not_measured'],
  ],
  insurance: [
    [/^(khong|het|chua)/u, false],
    [/^(co|con|x$|1$)/u, true],
  ],
  assistance: [
    [/huu tri xa hoi/u, 'social_pension'],
    [/^khong/u, 'none'],
    [/tro cap|hang thang|cao tuoi|khuyet tat|tre em|don than|hiv/u, 'monthly'],
  ],
};

/** What a cell of the main column says, as a code of the form; undefined when it is not understood. */
export function readValue(branch: Exclude<Branch, 'police'>, text: string): FactValue | undefined {
  const folded = foldLabel(text);
  if (branch !== 'electricity') return rules[branch].find(([pattern]) => pattern.test(folded))?.[1];
  const digits = text
    .replace(/kwh/iu, '')
    .replace(/[.\s](?=\d{3}\b)/gu, '')
    .trim();
  return /^\d{1,6}$/u.test(digits) ? Number(digits) : undefined;
}
