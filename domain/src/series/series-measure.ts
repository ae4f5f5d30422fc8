/** What a published number says of an area; a rate is in per cent of households. Words: `words/series.vi.ts`. */
export const seriesMeasures = [
  'poorHouseholds',
  'poorRate',
  'nearPoorHouseholds',
  'nearPoorRate',
  'listedHouseholds',
  'listedRate',
  'households',
  // Of another kind: shown in the table of sources, never in a chart of poverty by the standard.
  'surveyRate',
  'mixedRate',
  'minorityPoorHouseholds',
  'minorityPoorRate',
  'minorityNearPoorHouseholds',
  'minorityNearPoorRate',
  'registerPoor',
  'registerNearPoor',
  'registerNonPoor',
] as const;

export type SeriesMeasure = (typeof seriesMeasures)[number];

export const rateMeasures: ReadonlySet<string> = new Set<SeriesMeasure>([
  'poorRate',
  'nearPoorRate',
  'listedRate',
  'surveyRate',
  'mixedRate',
  'minorityPoorRate',
  'minorityNearPoorRate',
]);

/** A cell of a printed report, kept beside the series: `R2.households.4`, `R4.7`. */
export type ReportMeasure = `${'R2' | 'R3'}.${'households' | 'persons'}.${number}` | `R4.${number | 'total' | 'mean'}`;

export type FigureMeasure = SeriesMeasure | ReportMeasure;

export function isSeriesMeasure(text: string): text is SeriesMeasure {
  return seriesMeasures.some((measure) => measure === text);
}
