/** From and to, both in it. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

export interface NumberBook {
  /** The number that is proposed: after the highest one given or voided. */
  readonly next: number;
  /** Numbers below it that were neither given nor voided. */
  readonly gaps: readonly NumberRange[];
}

/** The book of one unit and year, from the numbers given to households and the voided ones, in any order. */
export function numberBook(taken: readonly number[]): NumberBook {
  const sorted = [...new Set(taken)].sort((a, b) => a - b);
  const gaps = sorted.flatMap((serial, at): NumberRange[] => {
    const from = (sorted[at - 1] ?? 0) + 1;
    return from < serial ? [{ from, to: serial - 1 }] : [];
  });
  return { next: (sorted.at(-1) ?? 0) + 1, gaps };
}
