import { fold } from '../kernel/text.ts';

/** The 54 peoples by code (QĐ 121-TCTK/PPCĐ of 1979): 1, 3 and 6 seen in real files ✔, the rest ○. */
export const ethnicGroups: readonly string[] = [
  'Kinh',
  'Tày',
  'Thái',
  'Hoa',
  'Khmer',
  'Mường',
  'Nùng',
  'Mông',
  'Dao',
  'Gia-rai',
  'Ngái',
  'Ê-đê',
  'Ba-na',
  'Xơ-đăng',
  'Sán Chay',
  'Cơ-ho',
  'Chăm',
  'Sán Dìu',
  'Hrê',
  'Mnông',
  'Ra-glai',
  'Xtiêng',
  'Bru-Vân Kiều',
  'Thổ',
  'Giáy',
  'Cơ-tu',
  'Gié-Triêng',
  'Mạ',
  'Khơ-mú',
  'Co',
  'Tà-ôi',
  'Chơ-ro',
  'Kháng',
  'Xinh-mun',
  'Hà Nhì',
  'Chu-ru',
  'Lào',
  'La Chí',
  'La Ha',
  'Phù Lá',
  'La Hủ',
  'Lự',
  'Lô Lô',
  'Chứt',
  'Mảng',
  'Pà Thẻn',
  'Cơ Lao',
  'Cống',
  'Bố Y',
  'Si La',
  'Pu Péo',
  'Brâu',
  'Ơ-đu',
  'Rơ-măm',
];

/** The people's name by its code, 1-54; the code itself when the list does not know it. */
export function ethnicityName(code: number): string {
  return ethnicGroups[code - 1] ?? String(code);
}

/** The code of a people by its name, however it is spelled with hyphens and apostrophes; 0 for a name not on the list. */
export function codeOfPeople(name: string): number {
  const plain = (text: string) => fold(text).replace(/[^a-z]/gu, '');
  return ethnicGroups.findIndex((known) => plain(known) === plain(name)) + 1;
}
