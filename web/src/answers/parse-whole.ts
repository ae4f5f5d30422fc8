/** "120", "1.200" → the whole number; null for anything else. */
export function parseWhole(text: string): number | null {
  const typed = text.trim().replace(/\.(?=\d{3}(?:\D|$))/gu, '');
  return /^\d{1,9}$/u.test(typed) ? Number(typed) : null;
}
