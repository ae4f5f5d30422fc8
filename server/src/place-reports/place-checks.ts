import type { CheckFinding, CheckNumber } from '@ra-soat/domain/reports/check-finding.ts';
import { checkFactSums } from '@ra-soat/domain/reports/check-fact-sums.ts';
import { checkProfiles, type FactUnit } from '@ra-soat/domain/reports/check-profiles.ts';
import { checkUnit } from '@ra-soat/domain/reports/check-unit.ts';
import { checkedFacts } from '@ra-soat/domain/reports/checked-facts.ts';
import type { CheckedUnit } from '@ra-soat/domain/reports/checked-unit.ts';
import { sumFacts } from '@ra-soat/domain/reports/facts.ts';
import { listedNames } from '@ra-soat/domain/reports/listed-names.ts';
import type { RowKey } from '@ra-soat/domain/reports/table-layout.ts';
import { checkNames } from '@ra-soat/domain/words/reports.vi.ts';
import type { PlaceReport, ReportAsked } from '../platform/facts/place-report.ts';
import type { Request } from '../platform/request.ts';
import { openingsOf } from './frozen-openings.ts';
import { sayFinding } from '@ra-soat/domain/words/say-finding.ts';
import { wholeFacts } from '../platform/facts/whole-facts.ts';

/** One line of the panel: the cells that do not hold, each in words and by its place in the table. */
export interface PlaceCheck {
  readonly number: number;
  readonly name: string;
  readonly ok: boolean;
  readonly findings: {
    unit: string;
    unitId: string;
    text: string;
    report: string;
    column: number | null;
    row: RowKey | null;
  }[];
}

const shown: readonly CheckNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
/** Standards that do not divide by deprivations are not asked for them. */
const byDeprivations: readonly CheckNumber[] = [4, 5];

/** The units of the table as one each, whatever areas they lie in. */
function factUnits({ units }: Pick<PlaceReport, 'units'>): FactUnit[] {
  return [...Map.groupBy(units, ({ unitId }) => unitId)].flatMap(([unitId, parts]) => {
    const reviewed = parts.flatMap(({ facts }) => facts ?? []);
    if (reviewed.length === 0) return [];
    return [{ unitId, name: parts[0]?.name ?? '', facts: sumFacts(reviewed) }];
  });
}

function lineOf(number: CheckNumber, findings: readonly CheckFinding[]): PlaceCheck {
  const own = findings.filter(({ check }) => check === number);
  return {
    number,
    name: checkNames[number],
    ok: own.length === 0,
    findings: own.map((finding) => ({
      unit: finding.unit,
      unitId: finding.unitId,
      text: sayFinding(finding),
      report: finding.report,
      column: finding.column ?? null,
      row: finding.measure ?? null,
    })),
  };
}

/** The checks of reports.md §4 over the facts of a report's units; failing ones name unit, cell and both figures. */
export async function placeChecks(request: Request, asked: ReportAsked, report: PlaceReport): Promise<PlaceCheck[]> {
  const names = listedNames(asked.standard);
  const units = factUnits(report);
  const openings = await openingsOf(request.tx, asked);
  const checked = (unit: FactUnit): CheckedUnit => ({ ...checkedFacts(unit), ...openings.get(unit.unitId) });
  const whole = await wholeFacts(request.tx, report.frame);
  const findings = [
    ...units.flatMap((unit) => [...checkUnit(checked(unit)), ...checkProfiles(unit, names)]),
    ...(whole
      ? checkFactSums(
          { unitId: asked.place, name: report.frame.name, facts: whole },
          units.map(({ facts }) => facts),
        )
      : []),
  ];
  return shown
    .filter((number) => names.dividedAt !== null || !byDeprivations.includes(number))
    .map((number) => lineOf(number, findings));
}
