import { tidy } from '@ra-soat/domain/kernel/text.ts';

/** One way of writing for comparing: "QĐ 12", "Số 12 /QĐ-UBND" → 12/QĐ-UBND; null when there is no number in it. */
export function parseDecisionNumber(text: string): string | null {
  const plain = tidy(text)
    .replace(/^(quyết định|qđ|số)[\s:.]*/giu, '')
    .replace(/^(số)[\s:.]*/iu, '');
  const found = /^((?:[A-Z]+-)?\d+)(?:\s*\/\s*(.*))?$/u.exec(plain);
  if (found === null) return null;
  const issuer =
    (found[2] ?? '')
      .split(/\s+ngày/iu)[0]
      ?.replace(/\s+/gu, '')
      .toUpperCase() ?? '';
  return `${found[1] ?? ''}/${issuer === '' ? 'QĐ-UBND' : issuer}`;
}
