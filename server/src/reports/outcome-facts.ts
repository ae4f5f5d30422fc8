import type { UnitOutcome } from '@ra-soat/domain/reports/count-outcomes.ts';
import type { Facts } from '@ra-soat/domain/reports/facts.ts';
import { movementFacts } from '@ra-soat/domain/reports/movement-reports.ts';
import type { Counted } from '@ra-soat/domain/reports/movement-counts.ts';
import { r1Facts } from '@ra-soat/domain/reports/r1.ts';

/** R1, R2 and R3 of a unit of a round as facts; a population that nobody entered is not known. */
export function outcomeFacts({ poor, nearPoor, r2, r3 }: UnitOutcome, population: Counted | undefined): Facts {
  return new Map([
    ...r1Facts({ population, poor, nearPoor }),
    ...movementFacts('poor', r2),
    ...movementFacts('nearPoor', r3),
  ]);
}
