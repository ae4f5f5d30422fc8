import type { AddWorksheetOptions } from 'exceljs';
import { paperWords } from '@ra-soat/domain/words/documents.vi.ts';

const inch = (millimetres: number): number => millimetres / 25.4;

/** A4 landscape as wide as the page, margins of NĐ 30/2020, heading rows on every page, page number from page 2. */
export function sheetPage(headFrom: number, headTo: number, sample: boolean): Partial<AddWorksheetOptions> {
  const mark = sample ? `&R${paperWords.sample}` : '';
  return {
    pageSetup: {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- A4; the enum exists in the types only
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headFrom}:${headTo}`,
      margins: { left: inch(30), right: inch(15), top: inch(20), bottom: inch(20), header: inch(10), footer: inch(9) },
    },
    headerFooter: { differentFirst: true, firstHeader: mark, oddHeader: `&C&P${mark}` },
    views: [{ state: 'frozen', ySplit: headTo }],
  };
}
