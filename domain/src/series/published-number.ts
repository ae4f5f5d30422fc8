import { showWhole } from '../kernel/dong.ts';

/** A number as it was published, with the decimals it was published with: 15,72 is 1572 and 2. */
export interface PublishedNumber {
  readonly value: number;
  readonly decimals: number;
}

/** Reads what people here write: 1.057.374, 1057374, 4,03; undefined for what is no such number. Never rounds. */
export function parsePublished(text: string): PublishedNumber | undefined {
  const grouped = /^[1-9]\d{0,2}(?:\.\d{3})+$/u.test(text);
  return parsePlain(grouped ? text.replaceAll('.', '') : text.replace(',', '.'));
}

/** Reads what programs write: 1057374, 4.03; a dot is always the decimal one. */
export function parsePlain(text: string): PublishedNumber | undefined {
  if (!/^\d{1,9}(?:\.\d{1,4})?$/u.test(text)) return undefined;
  const [whole = '', fraction = ''] = text.split('.');
  const value = Number(`${whole}${fraction}`);
  return value <= 2_000_000_000 ? { value, decimals: fraction.length } : undefined;
}

/** As it is read here: 1.057.374 and 4,03. */
export function showPublished({ value, decimals }: PublishedNumber): string {
  if (decimals === 0) return showWhole(value);
  const digits = String(value).padStart(decimals + 1, '0');
  return `${showWhole(Number(digits.slice(0, -decimals)))},${digits.slice(-decimals)}`;
}

/** The number in parts of ten thousand, so that numbers of different decimals can be compared and drawn. */
export function tenThousandths({ value, decimals }: PublishedNumber): number {
  return value * 10 ** (4 - decimals);
}
