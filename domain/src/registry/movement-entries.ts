import type { HouseholdHere, ListedAs } from './household-event.ts';

/** What an event does to a list, in the columns of R2 and R3: 4 less, 8 more. */
export interface MovementEntry {
  readonly householdId: string;
  readonly villageId: string;
  readonly standard: string;
  readonly class: ListedAs['class'];
  readonly column: 4 | 8;
  readonly households: 0 | 1;
  readonly persons: number;
}

/** A household as its list counts it, where it lives. */
interface Line extends ListedAs {
  readonly householdId: string;
  readonly villageId: string;
}

function linesOf(households: readonly HouseholdHere[]): readonly Line[] {
  return households.flatMap(({ householdId, villageId, gone, listed }) =>
    gone ? [] : listed.map((one) => ({ ...one, householdId, villageId })),
  );
}

const same = (one: Line) => (other: Line) =>
  one.householdId === other.householdId && one.standard === other.standard && one.villageId === other.villageId;

/** What stands there and did not before: with its household; what stood before too: by its persons alone. */
function entry(line: Line, column: 4 | 8, households: 0 | 1, persons: number): MovementEntry {
  const { householdId, villageId, standard, class: of } = line;
  return { householdId, villageId, standard, class: of, column, households, persons };
}

/** The entries of an event: whoever stays listed moves by persons, whoever comes or goes by the whole household. */
export function entriesOf(before: readonly HouseholdHere[], after: readonly HouseholdHere[]): readonly MovementEntry[] {
  const [was, is] = [linesOf(before), linesOf(after)];
  const out = was.flatMap((line) => {
    const stays = is.find(same(line));
    if (!stays) return [entry(line, 4, 1, line.persons)];
    return stays.persons < line.persons ? [entry(line, 4, 0, line.persons - stays.persons)] : [];
  });
  const came = is.flatMap((line) => {
    const stood = was.find(same(line));
    if (!stood) return [entry(line, 8, 1, line.persons)];
    return line.persons > stood.persons ? [entry(line, 8, 0, line.persons - stood.persons)] : [];
  });
  return [...out, ...came];
}
