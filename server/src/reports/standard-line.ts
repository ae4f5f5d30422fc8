import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { StandardId } from '@ra-soat/domain/standards/standard.ts';
import { reportLineWords } from '@ra-soat/domain/words/reports.vi.ts';

/** Under which standard the figures stand: those of several circulate. */
export function standardLine(standard: StandardId): string {
  return reportLineWords.standard(standardOf(standard).title);
}
