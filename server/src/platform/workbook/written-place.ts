import { foldLabel } from './fold-label.ts';
import type { WorkbookOptions, WrittenPlace } from './workbook-types.ts';

/** "Xã R'Lấp", "TT. Ea T’Ling", "Phường Lĩnh Nam" without kind, marks and case. */
export function bareUnit(name: string): string {
  return foldLabel(name).replace(/^(xa|phuong|thi tran|dac khu|tt|p|x) (?=.)/u, '');
}

/** The part of an address that names its kind of commune: "Thôn 1, Xã Quảng Khê, tỉnh …" → "Xã Quảng Khê"; blank where none does. */
export function communeOfAddress(address: string): string {
  const parts = address.split(',').map((part) => part.trim());
  return parts.find((part) => /^(xa|phuong|thi tran|dac khu|tt|p|x) ./u.test(foldLabel(part))) ?? '';
}

/** Five digits; a code stored as a number lost its leading zeros. */
export function communeCodeOf(text: string): string {
  return /^\d{1,5}$/u.test(text) ? text.padStart(5, '0') : text;
}

export interface PlaceFlaw {
  readonly code: 'other_commune' | 'old_commune_split';
  readonly value: string;
}

/** Is the row of the commune the file is taken in for? By code first; by name only where there is no code. */
export function placeFlaw(place: WrittenPlace, commune: WorkbookOptions['commune']): PlaceFlaw | null {
  if (commune === undefined) return null;
  const code = communeCodeOf(place.communeCode);
  if (code !== '') {
    if (!commune.codes.includes(code)) return { code: 'other_commune', value: `${place.commune} ${code}`.trim() };
    return commune.splitCodes.includes(code) ? { code: 'old_commune_split', value: code } : null;
  }
  if (place.commune === '' || commune.names.some((name) => bareUnit(name) === bareUnit(place.commune))) return null;
  return { code: 'other_commune', value: place.commune };
}
