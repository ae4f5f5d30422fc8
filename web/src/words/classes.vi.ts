import type { HouseholdClass } from '@ra-soat/domain/standards/standard.ts';
import { CLASS_WORDS } from '@ra-soat/domain/words/law.vi.ts';

/** Short names of classes, for badges and narrow columns; the long ones are the domain's. */
export const classShort: Readonly<Record<HouseholdClass, string>> = {
  ...CLASS_WORDS,
  POOR: 'HN',
  NEAR_POOR: 'HCN',
  NON_POOR: 'Không nghèo',
};
