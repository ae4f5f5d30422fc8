import { reportRemarkWords as words } from '@ra-soat/domain/words/reports.vi.ts';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { PlaceReport, ReportAsked } from '../platform/facts/place-report.ts';
import type { Denominator } from '../platform/facts/unit-totals.ts';
import type { PlaceCheck } from './place-checks.ts';

/** Findings printed one by one; a table of a country may hold thousands. */
const SAID = 20;

function totals(denominators: readonly Denominator[]): string[] {
  const [first] = denominators;
  if (!first) return [];
  if (denominators.length === 1) return [words.totals(first)];
  const days = denominators.flatMap(({ on }) => on ?? []).sort();
  const sources = [...new Set(denominators.flatMap(({ source }) => source.split('; ')))];
  return [words.totalsOfMany(denominators.length, days[0] ?? '', days.at(-1) ?? '', sources.slice(0, 6))];
}

function failing(checks: readonly PlaceCheck[], code: string): string[] {
  const own = checks.flatMap(({ findings }) => findings).filter(({ report }) => report === code);
  const rest = own.length - SAID;
  return [...own.slice(0, SAID).map(({ text }) => words.fails(text)), ...(rest > 0 ? [words.failsMore(rest)] : [])];
}

function hasRates({ layout }: PlaceReport): boolean {
  const { code } = layout;
  return code === 'R1' || code === 'R12' || code === 'R13';
}

/** What stands below a printed table: what is missing, what its rates are of, what does not hold, where it comes from. */
export function reportRemarks(
  report: PlaceReport,
  { map }: Pick<ReportAsked, 'map'>,
  checks: readonly PlaceCheck[],
  madeOn: IsoDate,
): string[] {
  const missing = report.rows.at(-1)?.missing ?? 0;
  return [
    ...(missing > 0 ? [words.missing(missing)] : []),
    ...(report.undecided.length > 0 ? [words.undecided(report.undecided.slice(0, 30))] : []),
    ...(hasRates(report) ? totals(report.denominators) : []),
    ...failing(checks, report.layout.code),
    words.source(map, madeOn),
  ];
}
