import type { DecidedClass } from '../standards/standard.ts';
import type { CaseOutcome } from './count-outcomes.ts';
import { measures, type Counted, type MovementCounts } from './movement-counts.ts';
import type { MissingMovement } from './missing-movements.ts';

type Flow = 2 | 3 | 4 | 5 | 6 | 7 | 8;
type Standing = Omit<CaseOutcome, 'unitId' | 'personsBefore' | 'personsNow'>;
type MovementReport = MissingMovement['report'];

const listed: Readonly<Record<MovementReport, DecidedClass>> = { R2: 'POOR', R3: 'NEAR_POOR' };
const first = { everPoor: false, everNearPoor: false };
const moved = (before: DecidedClass, after: CaseOutcome['after']): Standing => ({ before, after, ...first });

/** What a household went through that is counted in the column of the report, and in the other report's beside it. */
const standings: Readonly<Record<MovementReport, Readonly<Record<Flow, Standing>>>> = {
  R2: {
    2: moved('POOR', 'NEAR_POOR'),
    3: moved('POOR', 'NON_POOR'),
    4: moved('POOR', 'GONE'),
    5: moved('NEAR_POOR', 'POOR'),
    6: { ...moved('NON_POOR', 'POOR'), everPoor: true },
    7: moved('NON_POOR', 'POOR'),
    8: { ...moved('POOR', 'POOR'), arrival: 'MOVED_IN' },
  },
  R3: {
    2: moved('NEAR_POOR', 'NON_POOR'),
    3: moved('NEAR_POOR', 'POOR'),
    4: moved('NEAR_POOR', 'GONE'),
    5: moved('POOR', 'NEAR_POOR'),
    6: { ...moved('NON_POOR', 'NEAR_POOR'), everNearPoor: true },
    7: moved('NON_POOR', 'NEAR_POOR'),
    8: { ...moved('NEAR_POOR', 'NEAR_POOR'), arrival: 'MOVED_IN' },
  },
};

const flows: readonly Flow[] = [2, 3, 4, 5, 6, 7, 8];

/**
 * Invented households that went through exactly the movements of a printed report: columns 1 to 8. `leaveOut` names
 * columns that the other report of the same unit has realised already (a household that changes class is in both).
 */
export function realiseMovements(
  report: MovementReport,
  unitId: string,
  counts: MovementCounts,
  leaveOut: readonly Flow[] = [],
): readonly CaseOutcome[] {
  const at = (column: Flow | 1): Counted => ({
    households: counts.households[column],
    persons: counts.persons[column],
  });
  const stayed = minus(minus(minus(at(1), at(2)), at(3)), at(4));
  const stays = moved(listed[report], listed[report]);
  return [
    ...invented(unitId, stays, stayed),
    ...flows
      .filter((column) => !leaveOut.includes(column))
      .flatMap((column) => invented(unitId, standings[report][column], at(column))),
  ];
}

/** R2 and R3 of one unit from one population: those who go from one list to the other are the same households. */
export function realiseUnit(unitId: string, r2: MovementCounts, r3: MovementCounts): readonly CaseOutcome[] {
  return [...realiseMovements('R2', unitId, r2), ...realiseMovements('R3', unitId, r3, [3, 5])];
}

function minus(from: Counted, less: Counted): Counted {
  return { households: from.households - less.households, persons: from.persons - less.persons };
}

/** So many households that have so many members together, at least one each; otherwise no population has these figures. */
function invented(unitId: string, standing: Standing, { households, persons }: Counted): CaseOutcome[] {
  if (households < 0 || persons < households || (households === 0 && persons > 0)) {
    throw new RangeError(`${unitId}: no ${households} households have ${persons} members together`);
  }
  const each = households === 0 ? 0 : Math.floor(persons / households);
  const larger = persons - each * households;
  return Array.from({ length: households }, (_, index) => {
    const members = index < larger ? each + 1 : each;
    const wasListed = standing.before !== 'NON_POOR' && standing.arrival === undefined;
    const gone = standing.after === 'GONE';
    return { unitId, ...standing, personsBefore: wasListed ? members : 0, personsNow: gone ? 0 : members };
  });
}

/** The same report with the movement that its closing figure needs. */
export function withMissing(counts: MovementCounts, missing: readonly MissingMovement[]): MovementCounts {
  const [households, persons] = measures.map((measure) => {
    const row = { ...counts[measure] };
    for (const one of missing) row[one.column] += one[measure];
    return row;
  });
  return { households: households ?? counts.households, persons: persons ?? counts.persons };
}
