import type { Sheet } from '@ra-soat/domain/assessment/assess-beside.ts';
import type { FormVersion } from '@ra-soat/domain/standards/standard.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { FurtherStandard, Work } from './work.ts';

/** The visit with the points of a second form in place of the first's. */
export function sheetEvidence(visit: Evidence, version: FormVersion, sheet: Sheet | undefined): Evidence {
  return { ...visit, version, b1: sheet?.b1 ?? { answers: {} }, b2: sheet?.b2 ?? {} };
}

/** What keying starts from: points as last keyed; a local class is only proposed and must be confirmed. */
export function besideWork(standards: readonly FurtherStandard[]): Work['beside'] {
  return Object.fromEntries(
    standards.flatMap(({ standard, proposal }) => (proposal?.sheet ? [[standard, { sheet: proposal.sheet }]] : [])),
  );
}
