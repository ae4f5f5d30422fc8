/** The two rows of every unit in the movement reports: Hộ, Nhân khẩu. */
export type Measure = 'households' | 'persons';

export const measures: readonly Measure[] = ['households', 'persons'];

export const movementColumns = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Column of R2 and R3: 1 opening, 2-4 decreases, 5-8 increases, 9 closing. */
export type MovementColumn = (typeof movementColumns)[number];

export type MovementRow = Readonly<Record<MovementColumn, number>>;

/** R2 or R3 of one unit. */
export type MovementCounts = Readonly<Record<Measure, MovementRow>>;

/** Households and persons of one class. */
export interface Counted {
  readonly households: number;
  readonly persons: number;
}

/** R1 of one unit; `middle` = hộ có mức sống trung bình, only in the national software's version. */
export interface R1Counts {
  readonly population: Counted;
  readonly poor: Counted;
  readonly nearPoor: Counted;
  readonly middle?: Counted;
}

/** 9 = 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8: the full formula, also where a template forgets columns 4 and 8. */
export function closingByFormula(row: MovementRow): number {
  return row[1] - row[2] - row[3] - row[4] + row[5] + row[6] + row[7] + row[8];
}
