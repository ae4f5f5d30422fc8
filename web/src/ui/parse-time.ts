/** "8:00", "8h30", "0830", "19 giờ 30" → "08:00", "08:30", "19:30"; null for anything else. */
export function parseTime(text: string): string | null {
  const parts = /^(\d{1,2})\s*(?::|h|giờ|g)\s*(\d{2})?$/iu.exec(text.trim()) ?? /^(\d{2})(\d{2})$/u.exec(text.trim());
  if (parts === null) return null;
  const [, hours = '', minutes = '00'] = parts;
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
