import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { paperWords } from '@ra-soat/domain/words/documents.vi.ts';
import { SIZE } from './page.ts';
import type { Cell, CellSpec, Rich, Run } from './paper.ts';

/** Text as it may be printed: NFC, without control characters (a Word file with one cannot be opened). */
export function printable(text: string): string {
  // Most cells of a long list are ticks, codes and figures.
  if (/^[ -~]*$/u.test(text)) return text;
  return text.normalize('NFC').replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (letter) => (letter === '\n' ? letter : ' '));
}

export function runs(text: Rich): Run[] {
  const given = typeof text === 'string' ? [{ text }] : text;
  return given.map((run) => ({ ...run, text: printable(run.text) }));
}

export function cellSpec(cell: Cell): CellSpec {
  return typeof cell === 'string' ? { text: cell } : cell;
}

/** "05", "10": a leading zero for days below 10, and for numbers of papers. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** "ngày 05 tháng 01 năm 2026": a leading zero for days below 10 and for months 1 and 2 only (NĐ 30/2020 ○). */
export function dateInWords(date: IsoDate | undefined): string {
  if (date === undefined) return paperWords.blankDate;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `ngày ${twoDigits(day)} tháng ${month < 3 ? twoDigits(month) : String(month)} năm ${year}`;
}

/** "Lĩnh Nam, ngày 05 tháng 01 năm 2026". */
export function placeAndDate(place: string, date: IsoDate | undefined): string {
  return `${place}, ${dateInWords(date)}`;
}

/** "Số: 05/QĐ-UBND"; without a number the place is left open to be written by hand. */
export function numberLine(number: number | undefined, suffix: string): string {
  return `Số: ${number === undefined ? '……' : twoDigits(number)}/${suffix}`;
}

/** The value, or dots to be filled in by hand. */
export function orDots(value: string | number | undefined, dots = 20): string {
  return value === undefined || value === '' ? '.'.repeat(dots) : String(value);
}

/** Width of the motto "Độc lập - Tự do - Hạnh phúc" in bold Times, in em: its line is as long as it. */
export const MOTTO_EM = 12.22;

/** Points: four tenths of the last line of the issuing body (bold capitals, within a tenth), where a third to a half is asked. */
export function bodyRule(body: string): number {
  const last = printable(body).split('\n').at(-1) ?? '';
  return last.length * 0.64 * SIZE.body * 0.4;
}
