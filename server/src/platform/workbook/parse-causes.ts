import { tidy } from '@ra-soat/domain/kernel/text.ts';
import type { Cause } from '@ra-soat/domain/survey/evidence.ts';
import { foldLabel } from './fold-label.ts';

/** The eight causes of TT 07/2021 in their order: code 1 is the first ✔. */
const causes: readonly { readonly cause: Cause; readonly words: RegExp }[] = [
  { cause: 'no_land', words: /dat san xuat|thieu dat|dat dai/u },
  { cause: 'no_capital', words: /\bvon\b/u },
  { cause: 'no_labour', words: /(thieu|khong co) lao dong/u },
  { cause: 'no_tools', words: /cong cu|phuong tien san xuat/u },
  { cause: 'no_knowledge', words: /kien thuc/u },
  { cause: 'no_skills', words: /ky nang/u },
  { cause: 'illness_accident', words: /om dau|benh|tai nan/u },
  { cause: 'other', words: /^(nguyen nhan )?khac/u },
];

export interface ReadCauses {
  readonly causes: readonly Cause[];
  /** Words of another cause, as written. */
  readonly other: string | null;
  readonly flaw: 'cause_unknown' | null;
}

/** A code, a list of codes ("1,3", also as the number 1.3), or words; words of no known cause are kept as another cause. */
export function parseCauses(text: string): ReadCauses {
  const parts = (/^[\d\s.,;+]+$/u.test(text) ? text.split(/[\s.,;+]+/u) : text.split(/[,;+\n]/u))
    .map(tidy)
    .filter(Boolean);
  const found = parts.map((part) => ({ part, cause: causeOf(part) }));
  const unknown = found.filter((one) => one.cause === undefined).map((one) => one.part);
  const known = found.map((one) => one.cause ?? 'other');
  return {
    causes: [...new Set(known)],
    other: unknown.length > 0 ? unknown.join('; ') : null,
    flaw: unknown.length > 0 ? 'cause_unknown' : null,
  };
}

function causeOf(part: string): Cause | undefined {
  if (/^[1-8]$/u.test(part)) return causes[Number(part) - 1]?.cause;
  const label = foldLabel(part);
  return causes.find((one) => one.words.test(label))?.cause;
}
