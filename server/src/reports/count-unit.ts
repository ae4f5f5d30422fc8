import { countOutcomes, type CaseOutcome, type UnitOutcome } from '@ra-soat/domain/reports/count-outcomes.ts';

const unitId = 'unit';

/** Stands on no list before or after: it is counted nowhere, and makes a unit without a case a unit of zeros. */
const neither: CaseOutcome = {
  unitId,
  before: 'NON_POOR',
  after: 'NON_POOR',
  everPoor: false,
  everNearPoor: false,
  personsBefore: 0,
  personsNow: 0,
};

/** All the outcomes as those of one unit. */
export function countUnit(outcomes: readonly CaseOutcome[]): UnitOutcome {
  const counted = countOutcomes([neither, ...outcomes.map((outcome) => ({ ...outcome, unitId }))]).get(unitId);
  if (!counted) throw new Error('a unit with an outcome was not counted');
  return counted;
}
