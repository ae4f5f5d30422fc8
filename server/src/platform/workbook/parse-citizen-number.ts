import type { Sex } from '@ra-soat/domain/survey/evidence.ts';
import type { Born } from './workbook-types.ts';
import { yearOf } from './parse-birth.ts';

export interface ReadCitizenNumber {
  readonly number: string | null;
  readonly flaw: 'citizen_number_length' | 'citizen_number_lost_zero' | null;
  /** The number with its lost zero, to be confirmed by a person. */
  readonly suggestion: string;
}

/** 9 or 12 digits, else blank; a number one digit short is never completed without confirmation. */
export function parseCitizenNumber(text: string): ReadCitizenNumber {
  const digits = text.replace(/[\s.'’-]/gu, '');
  if (digits === '' || /^(\d{9}|\d{12})$/u.test(digits)) return { number: digits || null, flaw: null, suggestion: '' };
  if (/^(\d{8}|\d{11})$/u.test(digits)) {
    return { number: null, flaw: 'citizen_number_lost_zero', suggestion: `0${digits}` };
  }
  return { number: null, flaw: 'citizen_number_length', suggestion: '' };
}

/**
 * What a 12-digit number says about its bearer: the fourth digit sex and century of birth, then two digits of the year ○.
 */
export function contradictions(
  number: string | null,
  sex: Sex | null,
  born: Born | null,
): readonly ('citizen_number_sex' | 'citizen_number_birth')[] {
  const mark = Number(number?.charAt(3));
  if (number?.length !== 12 || mark > 3) return [];
  const year = 1900 + 100 * Math.floor(mark / 2) + Number(number.slice(4, 6));
  const wrongSex = sex !== null && (mark % 2 === 0) !== (sex === 'male');
  const wrongYear = born !== null && yearOf(born) !== year;
  return [
    ...(wrongSex ? ['citizen_number_sex' as const] : []),
    ...(wrongYear ? ['citizen_number_birth' as const] : []),
  ];
}
