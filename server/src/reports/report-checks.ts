import type { CheckFinding, CheckNumber } from '@ra-soat/domain/reports/check-finding.ts';
import { checkSum } from '@ra-soat/domain/reports/check-sum.ts';
import type { CheckedUnit } from '@ra-soat/domain/reports/checked-unit.ts';
import { checkUnit } from '@ra-soat/domain/reports/check-unit.ts';
import type { Counted } from '@ra-soat/domain/reports/movement-counts.ts';
import { checkNames } from '@ra-soat/domain/words/reports.vi.ts';
import type { Tx } from '../platform/database.ts';
import { decisionCounts, type ListCounts } from './decision-counts.ts';
import { listSides, type ListSides } from './list-sides.ts';
import { previousSides, type PreviousSides } from './previous-sides.ts';
import type { RoundFigures, UnitFigures } from './round-figures.ts';
import { sayFinding } from '@ra-soat/domain/words/say-finding.ts';

/** One line of the panel of checks. */
export interface CheckResult {
  readonly number: number;
  readonly name: string;
  readonly ok: boolean;
  readonly findings: { unit: string; text: string }[];
}

const always: readonly CheckNumber[] = [1, 2, 3, 10, 11, 12, 13];
/** These need the lists of a signed decision. */
const whenOfficial: readonly CheckNumber[] = [15, 17];

interface Official {
  readonly lists: ListSides;
  readonly decisions: ReadonlyMap<string, ListCounts>;
}

const none: Counted = { households: 0, persons: 0 };
const noLists: ListCounts = { POOR: 0, NEAR_POOR: 0, EXITED_POVERTY: 0, EXITED_NEAR_POVERTY: 0 };

function checkedUnit(
  unit: UnitFigures,
  previous: PreviousSides | undefined,
  official: Official | undefined,
): CheckedUnit | undefined {
  const { unitId, name, outcome, population } = unit;
  if (!outcome) return undefined;
  const { poor, nearPoor, r2, r3 } = outcome;
  return {
    unitId,
    name,
    r1: { population: population ?? none, poor, nearPoor },
    r2,
    r3,
    ...(previous && {
      previousPoor: previous.poor.get(unitId) ?? none,
      previousNearPoor: previous.nearPoor.get(unitId) ?? none,
    }),
    ...(official && {
      r14: official.lists.r14.get(unitId) ?? none,
      r15: official.lists.r15.get(unitId) ?? none,
      decisions: official.decisions.get(unitId) ?? noLists,
    }),
  };
}

/** Check 13: the commune counted as one against the sum of its villages. */
function sums({ frame, units, commune }: RoundFigures): CheckFinding[] {
  return (['R2', 'R3'] as const).flatMap((report) => {
    const key = report === 'R2' ? 'r2' : 'r3';
    const parent = { unitId: frame.commune, name: frame.unit, counts: commune[key] };
    const children = units.map(({ unitId, name, outcome }) => ({
      unitId,
      name,
      ...(outcome && { counts: outcome[key] }),
    }));
    return checkSum(report, parent, children).findings;
  });
}

async function findingsOf(tx: Tx, figures: RoundFigures): Promise<CheckFinding[]> {
  const previous = await previousSides(tx, figures);
  const official: Official | undefined =
    figures.stage === 'official'
      ? { lists: await listSides(tx, figures), decisions: await decisionCounts(tx, figures.frame.roundId, figures.by) }
      : undefined;
  const units = figures.units.flatMap((unit) => checkedUnit(unit, previous, official) ?? []);
  return [...units.flatMap(checkUnit), ...sums(figures), ...(official?.lists.findings ?? [])];
}

/** The panel of checks of a round's reports: each with its number, name and what it found, in words. */
export async function reportChecks(tx: Tx, figures: RoundFigures): Promise<CheckResult[]> {
  const findings = await findingsOf(tx, figures);
  const run = figures.stage === 'official' ? [...always, ...whenOfficial] : always;
  return run.map((number) => {
    const own = findings.filter(({ check }) => check === number);
    return {
      number,
      name: checkNames[number],
      ok: own.length === 0,
      findings: own.map((finding) => ({ unit: finding.unit, text: sayFinding(finding) })),
    };
  });
}
