import { assessBeside, type BesideAssessment, type BesideEntries } from '@ra-soat/domain/assessment/assess-beside.ts';
import { assess } from '@ra-soat/domain/assessment/assess.ts';
import type { Assessment } from '@ra-soat/domain/assessment/assessment.ts';
import { settingsWith } from '@ra-soat/domain/assessment/settings.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { BesideStandard } from '@ra-soat/domain/standards/beside.ts';
import { isStandardId } from '@ra-soat/domain/standards/standard-of.ts';
import type { Entry, FurtherStandard } from './work.ts';

/** The answers scored as the server will score them. */
export function assessed(
  { standard, scoring }: Pick<Entry, 'standard' | 'scoring'>,
  evidence: Entry['evidence'],
): Assessment {
  return assess(evidence, standardOf(standard), settingsWith(scoring ?? undefined, evidence.b1.keyedTotal));
}

function besideStandard({ standard, decides, version, leavesOutNational }: FurtherStandard): BesideStandard {
  return isStandardId(standard) && version !== null
    ? { kind: 'incoming', standard, version, decides }
    : { kind: 'local', standard, decides, leavesOutNational };
}

/** The same answers by the further standards of the round. */
export function assessedBeside(
  { beside }: Pick<Entry, 'beside'>,
  evidence: Entry['evidence'],
  leading: Assessment,
  entries: BesideEntries,
): readonly BesideAssessment[] {
  return assessBeside(evidence, leading, beside.map(besideStandard), entries);
}
