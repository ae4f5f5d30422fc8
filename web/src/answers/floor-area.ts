/** Square metres as typed ("64,5", "64.5", "64") → whole dm²; null for anything else, also below one dm². */
export function parseFloorArea(text: string): number | null {
  const parts = /^(\d{1,5})(?:[.,](\d{1,2}))?$/u.exec(text.trim());
  if (parts === null) return null;
  const [, whole = '', rest = ''] = parts;
  return Number(whole) * 100 + Number(rest.padEnd(2, '0'));
}

/** 6450 dm² → "64,5". */
export function showFloorArea(dm2: number): string {
  const rest = String(dm2 % 100)
    .padStart(2, '0')
    .replace(/0+$/u, '');
  const whole = String(Math.trunc(dm2 / 100));
  return rest === '' ? whole : `${whole},${rest}`;
}
