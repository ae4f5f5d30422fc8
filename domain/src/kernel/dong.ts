/** Whole đồng. */
export type Dong = number;

/** 1.500.000: thousands with a dot, as on paper. */
export function showWhole(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}

/** 12,50: a rate in per cent with two decimals and a comma; "–" where there is no base. */
export function showRate(part: number, base: number): string {
  if (base <= 0) return '–';
  const hundredths = Math.floor((part * 20_000 + base) / (2 * base));
  const text = String(hundredths).padStart(3, '0');
  return `${text.slice(0, -2)},${text.slice(-2)}`;
}
