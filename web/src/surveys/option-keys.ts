/** The option a digit key stands for: 1-9 the first nine, 0 the tenth; null for other keys and options not there. */
export function optionOfKey(key: string, count: number): number | null {
  if (!/^[0-9]$/u.test(key)) return null;
  const index = key === '0' ? 9 : Number(key) - 1;
  return index < count ? index : null;
}
