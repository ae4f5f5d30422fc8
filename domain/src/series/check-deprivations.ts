/** One row of a printed R4: poor households, sum of deprivations, households by indicator, mean per household in hundredths. */
export interface PrintedDeprivations {
  readonly households: number;
  readonly total: number;
  readonly cells: readonly number[];
  readonly meanHundredths: number;
}

export type DeprivationFault = 'totalDiffers' | 'meanDiffers' | 'moreThanHouseholds' | 'partsDiffer';

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** What does not hold in a printed row, itself and against its parts (none known: an empty list). */
export function checkDeprivations(
  row: PrintedDeprivations,
  parts: readonly PrintedDeprivations[],
): readonly DeprivationFault[] {
  const { households, total, cells, meanHundredths } = row;
  const mean = households === 0 ? 0 : (100 * total) / households;
  const columns = (one: PrintedDeprivations) => [one.households, one.total, ...one.cells];
  const added = columns(row).every((value, at) => value === sum(parts.map((part) => columns(part)[at] ?? 0)));
  return [
    ...(sum(cells) === total ? [] : ['totalDiffers' as const]),
    ...(Math.abs(mean - meanHundredths) <= 0.5 ? [] : ['meanDiffers' as const]),
    ...(cells.every((value) => value <= households) ? [] : ['moreThanHouseholds' as const]),
    ...(parts.length === 0 || added ? [] : ['partsDiffer' as const]),
  ];
}
