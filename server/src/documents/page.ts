import type { Section } from './paper.ts';

/** Points in a millimetre. */
export const MM = 72 / 25.4;

/** Margins in millimetres, NĐ 30/2020/NĐ-CP, Phụ lục I (○ for the allowed ranges). */
export const MARGIN = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** Points, NĐ 30/2020/NĐ-CP, Phụ lục I. */
export const SIZE = { body: 13, table: 12, title: 14, recipients: 11, footer: 9 } as const;

/** What the width of a page rests on. */
export type PageOf = Pick<Section, 'orientation' | 'sheet'>;

/** Millimetres of the sheet upright. */
export const SHEETS = { A4: [210, 297], A3: [297, 420] } as const;

/** Millimetres between the margins of a page. */
export function textWidth({ orientation, sheet = 'A4' }: PageOf): number {
  return SHEETS[sheet][orientation === 'portrait' ? 0 : 1] - MARGIN.left - MARGIN.right;
}

/** Shares of the page width given to the issuing body and to the national motto. */
export function headShares(section: PageOf): readonly [number, number] {
  return section.orientation === 'portrait' ? [0.4, 0.6] : [0.45, 0.55];
}

/** Widths in millimetres that fill the page, in the proportions given. */
export function scaled(widths: readonly number[], section: PageOf): number[] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => (width / whole) * textWidth(section));
}
