import { addDays, fromDayNumber, type IsoDate, isIsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Cell } from './cell.ts';
import type { Born } from './workbook-types.ts';

export type BirthFlaw =
  'birth_blank' | 'birth_unreadable' | 'birth_impossible_day' | 'birth_two_digit_year' | 'birth_in_future';

export interface ReadBirth {
  readonly born: Born | null;
  readonly flaw: BirthFlaw | null;
}

/** Earliest year of birth taken for a living person. */
const FIRST_YEAR = 1890;
/** Excel's day 0 for dates after February 1900. */
const EXCEL_EPOCH_DAY = -25_569;

/** A day or at least a year of birth, from text, a year, a formatted date or a bare Excel serial. */
export function parseBirth(cell: Cell | undefined, on: IsoDate): ReadBirth {
  const text = cell?.text ?? '';
  if (cell === undefined || text === '') return { born: null, flaw: 'birth_blank' };
  if (cell.day !== undefined) return known({ precision: 'day', on: cell.day }, on, null);
  const year = Number(text);
  if (/^\d{4}$/u.test(text)) return known({ precision: 'year', year }, on, null);
  if (/^\d{5}(\.\d+)?$/u.test(text)) return known({ precision: 'day', on: dayOfSerial(year) }, on, null);
  return parseParts(text, on);
}

/** A whole day from a formatted date, a serial or dd/mm/yyyy; null when the cell holds none. */
export function parseDay(cell: Cell | undefined, on: IsoDate): IsoDate | null {
  const { born } = parseBirth(cell, addDays(on, 3660));
  return born?.precision === 'day' ? born.on : null;
}

/** Excel's day number (1900 system) as a day. */
function dayOfSerial(serial: number): IsoDate {
  return fromDayNumber(Math.floor(serial) + EXCEL_EPOCH_DAY);
}

function parseParts(text: string, on: IsoDate): ReadBirth {
  const compact = text
    .replace(/\s+/gu, '')
    .replace(/^['’]/u, '')
    .replace(/[.\-\\]/gu, '/');
  const iso = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/u.exec(compact);
  if (iso !== null) return fromParts(iso[3], iso[2], Number(iso[1]), on);
  const full = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(compact);
  if (full !== null) return fromParts(full[1], full[2], Number(full[3]), on);
  const short = /^(\d{1,2})\/(\d{1,2})\/(\d{2})$/u.exec(compact);
  if (short !== null) return twoDigits(fromParts(short[1], short[2], century(Number(short[3]), on), on));
  const year = /^(?:\d{0,2}\/){0,2}(\d{4})$/u.exec(compact);
  if (year !== null) return known({ precision: 'year', year: Number(year[1]) }, on, null);
  return { born: null, flaw: 'birth_unreadable' };
}

function twoDigits(read: ReadBirth): ReadBirth {
  return read.flaw === null ? { ...read, flaw: 'birth_two_digit_year' } : read;
}

/** The latest year with these two digits that is not in the future. */
function century(short: number, on: IsoDate): number {
  return 2000 + short <= Number(on.slice(0, 4)) ? 2000 + short : 1900 + short;
}

function fromParts(day = '', month = '', year: number, on: IsoDate): ReadBirth {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isIsoDate(date)) return known({ precision: 'day', on: date }, on, null);
  return known({ precision: 'year', year }, on, 'birth_impossible_day');
}

function known(born: Born, on: IsoDate, flaw: BirthFlaw | null): ReadBirth {
  const year = yearOf(born);
  if (year < FIRST_YEAR) return { born: null, flaw: 'birth_unreadable' };
  const late = born.precision === 'day' ? born.on > on : year > Number(on.slice(0, 4));
  return late ? { born: null, flaw: 'birth_in_future' } : { born, flaw };
}

export function yearOf(born: Born): number {
  return born.precision === 'day' ? Number(born.on.slice(0, 4)) : born.year;
}
