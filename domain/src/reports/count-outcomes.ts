import { movementOf, type FlowColumn, type Standing } from '../review/movement.ts';
import type { DecidedClass } from '../standards/standard.ts';
import type { Counted, Measure, MovementColumn, MovementCounts } from './movement-counts.ts';

/** The end of one household's case in the year. */
export interface CaseOutcome extends Standing {
  readonly unitId: string;
  /** Members by the last annual decision; 0 for a household that was not listed. */
  readonly personsBefore: number;
  /** Members on the review date; 0 for a household that is gone. */
  readonly personsNow: number;
}

/** What the reports R1, R2, R3 need of one unit; the population of R1 comes from the dated counts of its villages. */
export interface UnitOutcome {
  readonly poor: Counted;
  readonly nearPoor: Counted;
  readonly r2: MovementCounts;
  readonly r3: MovementCounts;
}

type Row = Record<MovementColumn, number>;
type Table = Record<Measure, Row>;

/**
 * Counts the households of each unit. Flows are counted with the members on the review date; every change of members
 * since the opening goes to column 4 or 8 of the class the household had, so that persons balance too (procedure.md §11).
 */
export function countOutcomes(outcomes: readonly CaseOutcome[]): ReadonlyMap<string, UnitOutcome> {
  const units = new Map<string, { r2: Table; r3: Table }>();
  for (const outcome of outcomes) {
    const unit = units.get(outcome.unitId) ?? { r2: emptyTable(), r3: emptyTable() };
    units.set(outcome.unitId, unit);
    const { r2, r3 } = movementOf(outcome);
    countInto(unit.r2, 'POOR', r2, outcome);
    countInto(unit.r3, 'NEAR_POOR', r3, outcome);
  }
  return new Map(
    [...units].map(([unitId, { r2, r3 }]) => [unitId, { poor: closing(r2), nearPoor: closing(r3), r2, r3 }]),
  );
}

/** Everything one household adds to the report of one class. */
function countInto(table: Table, of: DecidedClass, flows: readonly FlowColumn[], outcome: CaseOutcome): void {
  const { before, after, arrival, personsBefore, personsNow } = outcome;
  const opened = before === of && arrival === undefined;
  if (opened) add(table, 1, 1, personsBefore);
  for (const column of flows) add(table, column, 1, opened && after === 'GONE' ? personsBefore : personsNow);
  if (opened && after !== 'GONE') addMembers(table, personsNow - personsBefore);
  if (after === of) add(table, 9, 1, personsNow);
}

/** Births, deaths, moves inside a household that stays: persons without a household. */
function addMembers(table: Table, change: number): void {
  add(table, change < 0 ? 4 : 8, 0, Math.abs(change));
}

function add(table: Table, column: MovementColumn, households: number, persons: number): void {
  table.households[column] += households;
  table.persons[column] += persons;
}

function closing(table: Table): Counted {
  return { households: table.households[9], persons: table.persons[9] };
}

function emptyTable(): Table {
  return { households: emptyRow(), persons: emptyRow() };
}

function emptyRow(): Row {
  return { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0 };
}
