import type { CheckedUnit } from './checked-unit.ts';
import { factAt } from './cells-of.ts';
import { factKey, type ClassKey } from './facts.ts';
import type { FactUnit } from './check-profiles.ts';
import {
  closingByFormula,
  type Counted,
  type Measure,
  type MovementCounts,
  type MovementRow,
} from './movement-counts.ts';

/** R1, R2 and R3 of a unit out of its facts, for the checks that compare them. */
export function checkedFacts({ unitId, name, facts }: FactUnit): CheckedUnit {
  const value = (key: string) => factAt(facts, [key], ['']) ?? 0;
  const counted = (key: (measure: Measure) => string): Counted => ({
    households: value(key('households')),
    persons: value(key('persons')),
  });
  const movementRow = (of: ClassKey, measure: Measure): MovementRow => {
    const at = (column: number) => value(factKey.flow(of, column, measure));
    const row = { 1: at(1), 2: at(2), 3: at(3), 4: at(4), 5: at(5), 6: at(6), 7: at(7), 8: at(8), 9: 0 };
    return { ...row, 9: facts.get(factKey.flow(of, 9, measure)) ?? closingByFormula(row) };
  };
  const movement = (of: ClassKey): MovementCounts => ({
    households: movementRow(of, 'households'),
    persons: movementRow(of, 'persons'),
  });
  return {
    unitId,
    name,
    r1: {
      population: counted((measure) => factKey.population('', measure)),
      poor: counted((measure) => factKey.listed('poor', measure)),
      nearPoor: counted((measure) => factKey.listed('nearPoor', measure)),
    },
    r2: movement('poor'),
    r3: movement('nearPoor'),
  };
}
