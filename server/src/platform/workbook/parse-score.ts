/** A whole score of 0 or more: "120 ", "120,0" and "120.00" too. Null when blank, 'unreadable' for anything else. */
export function parseScore(text: string): number | null | 'unreadable' {
  const plain = text.replace(/\s+/gu, '').replace(/[.,]0+$/u, '');
  if (plain === '') return null;
  return /^\d{1,6}$/u.test(plain) ? Number(plain) : 'unreadable';
}
