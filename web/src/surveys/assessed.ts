import { assess } from '@ra-soat/domain/assessment/assess.ts';
import type { Assessment } from '@ra-soat/domain/assessment/assessment.ts';
import { settingsWith } from '@ra-soat/domain/assessment/settings.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { Entry } from './work.ts';

/** The answers scored as the server will score them. */
export function assessed({ standard, scoring }: Entry, evidence: Entry['evidence']): Assessment {
  return assess(evidence, standardOf(standard), settingsWith(scoring ?? undefined, evidence.b1.keyedTotal));
}
