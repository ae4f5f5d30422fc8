/**
 * Share of poor households deprived in each of the 12 indicators, in per cent over communes of Đắk Nông 2024
 * (synthetic-data.md §5): least, quartiles, most.
 */
export const deprivationSpread: readonly (readonly [number, number, number, number, number])[] = [
  [0, 4, 28, 41, 81],
  [29, 36, 42, 50, 54],
  [0, 12, 40, 50, 84],
  [0, 7, 18, 79, 100],
  [10, 38, 50, 60, 80],
  [0, 7, 21, 38, 92],
  [0, 8, 12, 21, 51],
  [9, 29, 52, 61, 90],
  [0, 0, 3, 7, 20],
  [0, 26, 45, 57, 97],
  [0, 15, 27, 43, 88],
  [3, 9, 19, 37, 96],
];

/** The value at a place 0-1 in a spread, on straight lines between its five points. */
export function atQuantile(spread: readonly number[], place: number): number {
  const position = place * (spread.length - 1);
  const [low = 0, high = 0] = [spread[Math.floor(position)], spread[Math.ceil(position)]];
  return low + (high - low) * (position - Math.floor(position));
}
