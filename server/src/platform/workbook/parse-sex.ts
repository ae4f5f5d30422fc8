import type { Sex } from '@ra-soat/domain/survey/evidence.ts';
import { foldLabel } from './fold-label.ts';

const sexes: Readonly<Record<string, Sex>> = {
  '1': 'male',
  nam: 'male',
  trai: 'male',
  '2': 'female',
  nu: 'female',
  gai: 'female',
};

/** 1, 2 or words; null for anything else. */
export function parseSex(text: string): Sex | null {
  return sexes[foldLabel(text)] ?? null;
}
