import { showDate } from '../kernel/dates.ts';
import type { EventKind } from '../registry/household-event.ts';

/** What a row of a household's history tells. */
interface Told {
  readonly head: string;
  readonly persons: number;
  readonly names: readonly string[];
  readonly role: 'from' | 'new' | 'kept' | 'merged' | 'out' | 'in' | 'alone' | 'wholly';
  readonly others: readonly { readonly head: string }[];
  readonly because?: string | undefined;
  readonly where?: string | undefined;
}

export const joinedWords = { marriage: 'kết hôn', return: 'trở về', other: 'lý do khác' } as const;
export const leftWords = { marriage: 'kết hôn', work: 'đi làm ăn xa', other: 'lý do khác' } as const;

function becauseWord(because: string | undefined): string {
  const words: Readonly<Record<string, string>> = { ...joinedWords, ...leftWords };
  const word = because === undefined ? undefined : words[because];
  return word === undefined || because === 'other' ? '' : ` (${word})`;
}

function placeText(where: string | undefined, word: string): string {
  return where === undefined || where === '' ? '' : ` ${word} ${where}`;
}

function splitText({ role, names, head, others }: Told): string {
  const former = others[0]?.head ?? '';
  if (role === 'new') return `Hộ mới, tách ra từ hộ ${former}`;
  return `${names.join(', ')} tách ra lập hộ riêng, hộ còn chủ hộ ${head}`;
}

function mergeText({ role, others, head }: Told): string {
  const heads = others.map((one) => one.head).filter((name) => name !== head);
  if (role === 'merged') return `Nhập vào hộ ${heads[0] ?? others[0]?.head ?? ''}`.trim();
  return `Nhận hộ ${heads.join(', ')} nhập vào, chủ hộ ${head}`;
}

/** One event in a sentence. */
export function eventText(kind: EventKind, told: Told): string {
  const names = told.names.join(', ');
  if (kind === 'birth') return `Sinh: ${names}`;
  if (kind === 'death') return told.role === 'wholly' ? `Chết: ${names}, hộ không còn ai` : `Chết: ${names}`;
  if (kind === 'join') return `Đến ở cùng${becauseWord(told.because)}: ${names}`;
  if (kind === 'leave') return `Rời hộ${becauseWord(told.because)}: ${names}`;
  if (kind === 'split') return splitText(told);
  if (kind === 'merge') return mergeText(told);
  if (kind === 'headChange') return `Chủ hộ mới: ${told.head}`;
  if (kind === 'correction') return `Đính chính thông tin của ${names}`;
  const people = `${String(told.persons)} nhân khẩu`;
  return kind === 'moveOut'
    ? `Cả hộ chuyển đi${placeText(told.where, 'đến')}, ${people}`
    : `Cả hộ chuyển đến${placeText(told.where, 'từ')}, ${people}`;
}

/** The paper an event rests on. */
export function sayEvidence({
  number,
  on,
}: {
  readonly number?: string | undefined;
  readonly on?: string | undefined;
}): string {
  const day = on === undefined ? '' : `ngày ${showDate(on)}`;
  return [number === undefined ? '' : `Số ${number}`, day].filter((part) => part !== '').join(' ');
}

/** The workbook of a year's events. */
export const movementSheetWords = {
  sheet: 'Biến động',
  title: (year: number) => `BIẾN ĐỘNG HỘ VÀ NHÂN KHẨU NĂM ${String(year)}`,
  columns: [
    'STT',
    'Ngày xảy ra',
    'Tính từ ngày',
    'Loại biến động',
    'Chủ hộ',
    'Thôn, tổ dân phố',
    'Nội dung',
    'Số người của hộ sau đó',
    'Lý do',
    'Giấy tờ',
    'Người ghi',
    'Hoàn tác',
  ],
  file: (unit: string, year: number) => `Biến động ${unit} ${String(year)}`,
} as const;
