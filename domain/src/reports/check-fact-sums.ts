import type { CheckFinding } from './check-finding.ts';
import { reportCellWords } from '../words/report-cells.vi.ts';
import { classKeys, factKey, sumFacts, type Facts } from './facts.ts';
import type { FactUnit } from './check-profiles.ts';
import { measures } from './movement-counts.ts';

/** The keys that two counts of the same households must agree on. */
const compared = classKeys.flatMap((of) =>
  measures.map((measure) => ({
    measure,
    key: factKey.listed(of, measure),
    column: { poor: { households: 3, persons: 5 }, nearPoor: { households: 7, persons: 9 } }[of][measure],
    cell: reportCellWords.classes[of],
  })),
);

function differences(
  unit: Pick<FactUnit, 'unitId' | 'name'>,
  code: 'factSumDiffers' | 'stagesDiffer',
  sides: { readonly expected: Facts; readonly found: Facts },
): CheckFinding[] {
  return compared.flatMap(({ key, measure, column, cell }): CheckFinding[] => {
    const expected = sides.expected.get(key) ?? 0;
    const found = sides.found.get(key) ?? 0;
    if (expected === found) return [];
    const check = code === 'stagesDiffer' ? 16 : 13;
    const where = { unitId: unit.unitId, unit: unit.name, report: 'R1', column, measure, cell } as const;
    return [{ check, code, ...where, expected, found }];
  });
}

/** Check 13: the households of a place counted at once are those of its units added up. */
export function checkFactSums(whole: FactUnit, units: readonly Facts[]): CheckFinding[] {
  return differences(whole, 'factSumDiffers', { expected: sumFacts(units), found: whole.facts });
}

/** Check 16: official against preliminary, unit by unit. */
export function checkStages(preliminary: ReadonlyMap<string, Facts>, official: readonly FactUnit[]): CheckFinding[] {
  return official.flatMap((unit) => {
    const before = preliminary.get(unit.unitId);
    return before === undefined ? [] : differences(unit, 'stagesDiffer', { expected: before, found: unit.facts });
  });
}
