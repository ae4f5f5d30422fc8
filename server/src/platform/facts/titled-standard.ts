import { standardTitle } from '@ra-soat/domain/standards/beside.ts';
import { LOCAL_STANDARDS } from '@ra-soat/domain/standards/local.ts';
import { isStandardId } from '@ra-soat/domain/standards/standard-of.ts';
import { reportLineWords } from '@ra-soat/domain/words/reports.vi.ts';
import { Problem } from '../problem.ts';

/** The line for a standard asked by its id alone; one that nobody knows is refused. */
export function titledStandard(standard: string): string {
  if (isStandardId(standard)) return reportLineWords.standard(standardTitle(standard));
  const local = LOCAL_STANDARDS.find(({ id }) => id === standard);
  if (!local) throw new Problem('STANDARD_NOT_OF_ROUND');
  return reportLineWords.local(local.title, local.leavesOutNational);
}
