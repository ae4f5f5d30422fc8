import type { Alignment, Font, Worksheet } from 'exceljs';
import { printable } from '../paper-text.ts';

export const FONT = 'Times New Roman';
const thin = { style: 'thin' } as const;
export const box = { top: thin, left: thin, bottom: thin, right: thin };
const center: Partial<Alignment> = { horizontal: 'center', vertical: 'middle', wrapText: true };

/** Rows and columns from 1: top, left, bottom, right. */
export type Area = readonly [number, number, number, number];

/** A centred text over an area of cells, joined when it is more than one. */
export function putText(sheet: Worksheet, area: Area, text: string, font: Partial<Font>): void {
  const [top, left, bottom, right] = area;
  if (top !== bottom || left !== right) sheet.mergeCells(top, left, bottom, right);
  const cell = sheet.getCell(top, left);
  cell.value = printable(text);
  cell.font = { name: FONT, size: 12, ...font };
  cell.alignment = center;
}
