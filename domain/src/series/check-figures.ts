import { rateMeasures } from './series-measure.ts';
import type { FigureFlag, OfficialFigure } from './official-figure.ts';

/** A published number that does not follow from others; it is kept and flagged, never mended. */
export interface FigureFinding {
  readonly figure: OfficialFigure;
  readonly flag: Extract<FigureFlag, 'sumDiffers' | 'partsDiffer' | 'closingDiffers'>;
  readonly expected: number;
}

type Key = Pick<OfficialFigure, 'source' | 'area' | 'year' | 'standard' | 'measure'>;

const keyOf = ({ source, area, year, standard, measure }: Key) => `${source} ${area} ${year} ${standard} ${measure}`;

/** `partsOf`: the areas whose counts make up an area, none where they are not all known. */
export function checkFigures(
  figures: readonly OfficialFigure[],
  partsOf: ReadonlyMap<string, readonly string[]>,
): readonly FigureFinding[] {
  const known = new Map(figures.map((figure) => [keyOf(figure), figure]));
  const national = figures.filter(({ flags }) => !flags.includes('localStandard'));
  const anySource = new Map(
    national.filter(({ decimals }) => decimals === 0).map((one) => [keyOf({ ...one, source: '' }), one.value]),
  );
  return figures.flatMap((figure) => [
    ...sumOf(figure, known),
    ...closingOf(figure, known),
    ...partsSum(figure, anySource, partsOf.get(figure.area) ?? []),
  ]);
}

function found(figure: OfficialFigure, flag: FigureFinding['flag'], expected: number): FigureFinding[] {
  return expected === figure.value ? [] : [{ figure, flag, expected }];
}

function sumOf(figure: OfficialFigure, known: ReadonlyMap<string, OfficialFigure>): FigureFinding[] {
  if (figure.measure !== 'listedHouseholds') return [];
  const [poor, near] = (['poorHouseholds', 'nearPoorHouseholds'] as const).map((measure) =>
    known.get(keyOf({ ...figure, measure })),
  );
  return poor && near ? found(figure, 'sumDiffers', poor.value + near.value) : [];
}

const signs = [1, -1, -1, -1, 1, 1, 1, 1] as const;

/** Column 9 of R2 and R3 by their formula; a column that is not there counts nothing. */
function closingOf(figure: OfficialFigure, known: ReadonlyMap<string, OfficialFigure>): FigureFinding[] {
  const cell = /^(R[23])\.(households|persons)\.9$/u.exec(figure.measure);
  if (!cell) return [];
  const at = (column: number) => {
    const report = cell[1] === 'R2' ? 'R2' : 'R3';
    const measure = cell[2] === 'persons' ? 'persons' : 'households';
    return known.get(keyOf({ ...figure, measure: `${report}.${measure}.${column}` }))?.value ?? 0;
  };
  return found(
    figure,
    'closingDiffers',
    signs.reduce((sum, sign, index) => sum + sign * at(index + 1), 0),
  );
}

/** Counts only: no rate follows from the rates of the parts. */
function partsSum(
  figure: OfficialFigure,
  values: ReadonlyMap<string, number>,
  parts: readonly string[],
): FigureFinding[] {
  if (rateMeasures.has(figure.measure) || figure.decimals > 0 || parts.length === 0) return [];
  const of = parts.map((area) => values.get(keyOf({ ...figure, area, source: '' })));
  if (of.some((value) => value === undefined)) return [];
  return found(
    figure,
    'partsDiffer',
    of.reduce<number>((sum, value) => sum + (value ?? 0), 0),
  );
}

/** The figures with the flags of what was found in them. */
export function withFlags(
  figures: readonly OfficialFigure[],
  findings: readonly FigureFinding[],
): readonly OfficialFigure[] {
  const byFigure = Map.groupBy(findings, ({ figure }) => figure);
  return figures.map((figure) => {
    const more = byFigure.get(figure)?.map(({ flag }) => flag) ?? [];
    return more.length === 0 ? figure : { ...figure, flags: [...new Set([...figure.flags, ...more])] };
  });
}
