import { sql } from 'kysely';
import { closingDay } from '@ra-soat/domain/standards/closing-day.ts';
import { listedNames } from '@ra-soat/domain/reports/listed-names.ts';
import { layoutFor, type LayoutKind } from '@ra-soat/domain/reports/layout-for.ts';
import { chosenPeoples } from '@ra-soat/domain/reports/chosen-peoples.ts';
import type { TableCode, TableLayout } from '@ra-soat/domain/reports/table-layout.ts';
import { reportRows, type TableRow } from '@ra-soat/domain/reports/table.ts';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { reportFrameWords } from '@ra-soat/domain/words/reports.vi.ts';
import { settingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import { Problem } from '../problem.ts';
import type { Request } from '../request.ts';
import { settingsOf } from '../rounds.ts';
import { seeCounts } from '../see-totals.ts';
import type { FactsAsked } from './facts-asked.ts';
import { unitFacts, type UnitFacts } from './unit-facts.ts';
import { netCommunes } from './within-year.ts';

/** A report as it is asked: of a unit and a year, on any day, on one of the two maps. */
export interface ReportAsked {
  readonly place: string;
  readonly year: number;
  readonly on?: IsoDate | undefined;
  readonly standard: string;
  readonly map: 'current' | 'before-2025-07-01';
  readonly basis: 'reviewYear' | 'month';
  readonly layout: LayoutKind;
}

/** The unit of the report, and what is counted of whom. */
export interface ReportFrame {
  readonly name: string;
  readonly level: string;
  readonly superior: string;
  readonly today: IsoDate;
  readonly asked: FactsAsked;
  /** Codes of the peoples that the place has set for R9; undefined: those who live there. */
  readonly peoples: readonly number[] | undefined;
}

/** The last day of the map with districts. */
const OLD_MAP = '2025-06-30';

/** Resolves the place, the day and the settings of a report; refuses a place that does not exist. */
export async function reportFrame(request: Pick<Request, 'tx' | 'clock'>, report: ReportAsked): Promise<ReportFrame> {
  const { tx, clock } = request;
  const { rows } = await sql<{ name: string; level: string; superior: string | null }>`
    select p.name, p.level, up.name as superior from place p left join place up on up.place_id = p.parent_id
    where p.place_id = ${report.place}`.execute(tx);
  const [place] = rows;
  if (!place) throw new Problem('NOT_FOUND');
  const overrides = await settingsOf(tx, report.place);
  const settled = `${report.year}-12-31`;
  const old = report.map === 'before-2025-07-01';
  return {
    ...place,
    superior: place.superior ?? '',
    today: clock.today(),
    peoples: settingOn('report.peoples', settled, overrides)?.value,
    asked: {
      place: report.place,
      year: report.year,
      standard: report.standard,
      on: report.on ?? closingDay(report.standard, report.year),
      mapOn: old ? OLD_MAP : clock.today(),
      basis: report.basis,
      netCommunes: report.basis === 'month' ? [] : await netCommunes(tx, report.place, settled),
      perCommune: old && report.layout === 'software' && place.level === 'province',
      minorityBy: settingOn('minority.by', settled, overrides)?.value ?? 'head',
      dividedAt: listedNames(report.standard).dividedAt,
    },
  };
}

/** One table with its rows, ready to be shown or printed. */
export interface PlaceReport extends UnitFacts {
  readonly frame: ReportFrame;
  readonly layout: TableLayout;
  readonly rows: readonly TableRow[];
  /** The peoples that have a column, where the table is R9. */
  readonly peoples: readonly number[];
}

/** R1 to R13 of any unit on any day. Totals name nobody: the right to the place's reports is judged here once more. */
export async function placeReport(request: Request, code: TableCode, report: ReportAsked): Promise<PlaceReport> {
  await seeCounts(request, 'report.read', report.place);
  const frame = await reportFrame(request, report);
  const found = await unitFacts(request.tx, frame.asked);
  return { ...found, frame, ...tableOf(code, report, frame, found) };
}

/** The table of one code over facts that are there already. */
export function tableOf(
  code: TableCode,
  { standard, layout: kind }: Pick<ReportAsked, 'standard' | 'layout'>,
  { peoples, asked }: Pick<ReportFrame, 'peoples' | 'asked'>,
  { units }: Pick<UnitFacts, 'units'>,
): Pick<PlaceReport, 'layout' | 'rows' | 'peoples'> {
  const shown = peoples ?? chosenPeoples(units.flatMap(({ facts }) => facts ?? []));
  const official = layoutFor(code, { standard, kind, peoples: shown });
  const isNet = (code === 'R2' || code === 'R3') && asked.netCommunes.length > 0;
  const layout = isNet ? { ...official, notes: [...official.notes, reportFrameWords.netWithinYear] } : official;
  return { layout, rows: reportRows(layout, units), peoples: shown };
}
