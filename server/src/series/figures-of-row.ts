import { parsePlain } from '@ra-soat/domain/series/published-number.ts';
import type { FigureFlag, FigureMark, OfficialFigure } from '@ra-soat/domain/series/official-figure.ts';
import type { FigureMeasure } from '@ra-soat/domain/series/series-measure.ts';
import type { StandardId } from '@ra-soat/domain/standards/standard.ts';
import type { Area } from './area-book.ts';

/** The old province whose districts and communes have printed reports. */
export const DAK_NONG = '2025-06:67';

/** What all numbers of one row have in common. */
export interface RowOf {
  readonly source: string;
  readonly area: Area | undefined;
  readonly year: number;
  readonly standard: StandardId;
  readonly mark: FigureMark;
  readonly document?: string;
  readonly note?: string;
  readonly flags?: readonly FigureFlag[];
}

type Cell = readonly [measure: FigureMeasure, text: string, flags?: readonly FigureFlag[]];

/** The numbers of a row; an empty cell is no number, and never 0. */
export function figuresOf(of: RowOf, cells: readonly Cell[]): OfficialFigure[] {
  const { source, area, year, standard, mark, document = '', note = '', flags = [] } = of;
  if (area === undefined) throw new Error(`${source}: an area of ${year} is not known`);
  return cells
    .filter(([, text]) => text !== '')
    .map(([measure, text, more = []]) => {
      const number = parsePlain(text);
      if (number === undefined) throw new Error(`${source}: ${text} is no number`);
      return { source, ...area, year, standard, measure, ...number, mark, document, note, flags: [...flags, ...more] };
    });
}
