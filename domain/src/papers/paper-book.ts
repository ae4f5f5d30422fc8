/** Kinds of papers that take a number of the commune. */
export const paperKinds = ['decision', 'report', 'letter', 'notice', 'invitation', 'minutes', 'plan', 'other'] as const;
export type PaperKind = (typeof paperKinds)[number];

export interface PaperNumber {
  readonly book: string;
  readonly serial: number;
}

/** "07/QĐ-UBND" is 7 in the book QĐ-UBND; "DEMO-35/QĐ-UBND" is 35 of it; null: no number of a book. */
export function readPaperNumber(text: string): PaperNumber | null {
  const [, serial, book = ''] = /(\d{1,6})\s*\/\s*(.+)$/u.exec(text) ?? [];
  return serial === undefined ? null : { serial: Number(serial), book: bookName(book) };
}

/** As it is compared: capitals, single blanks. */
export function bookName(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleUpperCase('vi');
}

/** "07/QĐ-UBND": below 10 with a leading zero (NĐ 30/2020/NĐ-CP). */
export function writePaperNumber({ serial, book }: PaperNumber): string {
  return `${String(serial).padStart(2, '0')}/${book}`;
}
