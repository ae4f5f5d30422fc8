/** Which villages a unit has, and their marks (`village_mark`), in one text: another one after every change. */
export interface UnitMarks {
  readonly unit_id: string;
  readonly marks: string;
}

/** What was counted of a unit, and the marks under which it was. */
interface Kept<R> {
  readonly marks: string;
  readonly rows: readonly R[];
}

/** So many questions are remembered, the newest ones. */
const QUESTIONS = 16;

/** Counts the units that are named; all of them without names. */
export type Counting<R> = (units?: readonly string[]) => Promise<readonly R[]>;

/**
 * Remembers counts by unit: a unit is counted once for a question, and again when its marks are others. The marks must
 * be read before the rows are counted: what is written between the two is counted already and counted again the next
 * time, never the other way round.
 */
export function countsKept<R extends { readonly unit_id: string }>() {
  const kept = new Map<string, ReadonlyMap<string, Kept<R>>>();
  return async (question: string, marks: readonly UnitMarks[], count: Counting<R>): Promise<readonly R[]> => {
    const before = kept.get(question);
    const changed = marks.filter((unit) => before?.get(unit.unit_id)?.marks !== unit.marks);
    const named = changed.length < marks.length ? changed.map(({ unit_id }) => unit_id) : undefined;
    const fresh = Map.groupBy(changed.length === 0 ? [] : await count(named), ({ unit_id }) => unit_id);
    const now = new Map(
      marks.map(({ unit_id, marks: own }): [string, Kept<R>] => {
        const still = before?.get(unit_id);
        return [unit_id, still?.marks === own ? still : { marks: own, rows: fresh.get(unit_id) ?? [] }];
      }),
    );
    kept.delete(question);
    kept.set(question, now);
    for (const oldest of [...kept.keys()].slice(0, -QUESTIONS)) kept.delete(oldest);
    return [...now.values()].flatMap(({ rows }) => rows);
  };
}
