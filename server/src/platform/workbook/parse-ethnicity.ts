import { ethnicGroups } from '@ra-soat/domain/words/ethnicity.vi.ts';
import { ethnicSpellings } from './ethnic-spellings.ts';
import { foldLabel } from './fold-label.ts';

const codes = new Map<string, number>([
  ...ethnicGroups.map((name, index): [string, number] => [squeezed(name), index + 1]),
  ...Object.entries(ethnicSpellings),
]);

/** Code 1-54 from a code or a name in any usual spelling; null when neither. */
export function parseEthnicity(text: string): number | null {
  const label = squeezed(text);
  const code = Number(label);
  if (/^\d{1,2}$/u.test(label)) return code >= 1 && code <= ethnicGroups.length ? code : null;
  return codes.get(label) ?? null;
}

function squeezed(text: string): string {
  return foldLabel(text).replaceAll(' ', '');
}
