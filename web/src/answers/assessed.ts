import { assessBeside, type BesideAssessment, type BesideEntries } from '@ra-soat/domain/assessment/assess-beside.ts';
import { assess } from '@ra-soat/domain/assessment/assess.ts';
import type { Assessment } from '@ra-soat/domain/assessment/assessment.ts';
import { settingsWith } from '@ra-soat/domain/assessment/settings.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { BesideStandard } from '@ra-soat/domain/standards/beside.ts';
import { isStandardId } from '@ra-soat/domain/standards/standard-of.ts';
import type { ScoreTable } from '@ra-soat/domain/assessment/score-table.ts';
import type { StandardId } from '@ra-soat/domain/standards/standard.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { VisitedStandards } from './visit-form.ts';

interface Scored {
  readonly standard: StandardId;
  readonly scoring: { readonly table: ScoreTable; readonly region: string } | null;
}

type FurtherStandard = VisitedStandards['beside'][number] & { readonly leavesOutNational: boolean | null };

/** The answers scored as the server will score them. */
export function assessed({ standard, scoring }: Scored, evidence: Evidence): Assessment {
  return assess(evidence, standardOf(standard), settingsWith(scoring ?? undefined, evidence.b1.keyedTotal));
}

function besideStandard({ standard, decides, version, leavesOutNational }: FurtherStandard): BesideStandard {
  return isStandardId(standard) && version !== null
    ? { kind: 'incoming', standard, version, decides }
    : { kind: 'local', standard, decides, leavesOutNational };
}

/** The same answers by the further standards of the round. */
export function assessedBeside(
  { beside }: { readonly beside: readonly FurtherStandard[] },
  evidence: Evidence,
  leading: Assessment,
  entries: BesideEntries,
): readonly BesideAssessment[] {
  return assessBeside(evidence, leading, beside.map(besideStandard), entries);
}
