import type { CheckFinding } from './check-finding.ts';
import { childLacks, classKeys, factKey, groupKeys, profileParts, type ClassKey, type Facts } from './facts.ts';
import { reportCellWords } from '../words/report-cells.vi.ts';
import type { ListedNames } from './listed-names.ts';
import type { TableCode } from './table-layout.ts';
import { peopleCodes } from './zero-facts.ts';

/** A unit with its facts, of one standard. */
export interface FactUnit {
  readonly unitId: string;
  readonly name: string;
  readonly facts: Facts;
}

type Found = Omit<CheckFinding, 'unitId' | 'unit'>;
type Checking = { readonly facts: Facts; readonly of: ClassKey; readonly names: ListedNames };

const reportOf = {
  deprivations: { poor: 'R4', nearPoor: 'R6' },
  shares: { poor: 'R5', nearPoor: 'R7' },
} as const satisfies Record<string, Record<ClassKey, TableCode>>;

/** Checks 4 to 9 and 14 of reports.md §4: what R4 to R11 must agree with inside one unit. */
export function checkProfiles({ unitId, name, facts }: FactUnit, names: ListedNames): CheckFinding[] {
  const found = classKeys.flatMap((of) => {
    const one = { facts, of, names };
    return [...deprivations(one), ...peoples(one), ...causes(one), ...groups(one), ...children(one), ...open(one)];
  });
  return found.map((finding) => ({ ...finding, unitId, unit: name }));
}

const at = (facts: Facts, key: string) => facts.get(key) ?? 0;

function deprivations({ facts, of, names }: Checking): Found[] {
  const report = reportOf.deprivations[of];
  const households = at(facts, factKey.listed(of, 'households'));
  const known = households - at(facts, factKey.unknown(of, 'indicators'));
  const cells = names.indicators.map((title, index) => ({ title, count: at(facts, factKey.indicator(of, index + 1)) }));
  const above = cells
    .filter(({ count }) => count > households)
    .map(({ title, count }, index): Found => {
      const cell = { report, column: index + 1, cell: title };
      return { check: 6, code: 'countAboveHouseholds', ...cell, expected: households, found: count };
    });
  if (names.dividedAt === null) return above;
  const sum = cells.reduce((total, { count }) => total + count, 0);
  const limit = of === 'poor' ? names.dividedAt * known : (names.dividedAt - 1) * known;
  const wrong = of === 'poor' ? sum < limit : sum > limit;
  const code = of === 'poor' ? 'tooFewDeprivations' : 'tooManyDeprivations';
  const against = at(facts, factKey.againstRule(of));
  return [
    ...above,
    ...(wrong ? [{ check: 4, code, report, expected: limit, found: sum } as const] : []),
    ...(against > 0 ? [{ check: 5, code: 'classAgainstRule', report, expected: 0, found: against } as const] : []),
  ];
}

function peoples({ facts, of }: Checking): Found[] {
  const expected = at(facts, factKey.listed(of, 'households'));
  const found = peopleCodes.reduce((sum, code) => sum + at(facts, factKey.ethnicity(of, code)), 0);
  if (expected === found) return [];
  return [{ check: 7, code: 'peoplesDiffer', report: 'R9', cell: reportCellWords.classes[of], expected, found }];
}

function causes({ facts, of, names }: Checking): Found[] {
  const households = at(facts, factKey.listed(of, 'households'));
  const above = names.causes.flatMap(({ number, name: cell }, index): Found[] => {
    const found = at(facts, factKey.cause(of, number));
    if (found <= households) return [];
    const where = { report: 'R10', column: index + 1, measure: of, cell } as const;
    return [{ check: 8, code: 'countAboveHouseholds', ...where, expected: households, found }];
  });
  const none = at(facts, factKey.unknown(of, 'causes'));
  const missing = { check: 8, code: 'causesMissing', report: 'R10', measure: of, expected: 0, found: none } as const;
  return none > 0 ? [...above, missing] : above;
}

function groups({ facts, of }: Checking): Found[] {
  return groupKeys.flatMap((group): Found[] => {
    const households = at(facts, factKey.group(of, group, 'households'));
    const persons = at(facts, factKey.group(of, group, 'persons'));
    const total = at(facts, factKey.listed(of, 'households'));
    const cell = reportCellWords.inClass(of, reportCellWords.groups[group]);
    const where = { check: 9, report: 'R8', cell } as const;
    return [
      ...(households > total
        ? [{ ...where, code: 'groupAboveTotal', measure: 'households', expected: total, found: households } as const]
        : []),
      ...(persons < households
        ? [{ ...where, code: 'fewerPersons', measure: 'persons', expected: households, found: persons } as const]
        : []),
    ];
  });
}

/** Numbers of the indicators that a child can lack (standards.md §6.1, `2022`): nutrition 3, schooling 6. */
const lackIndicators = { undernourished: 3, notSchooled: 6 } as const;

function children({ facts, of, names }: Checking): Found[] {
  const all = at(facts, factKey.children(of));
  const lacks = childLacks.map((lack) => ({ lack, count: at(facts, factKey.children(of, lack)) }));
  const where = { check: 14, report: 'R11' } as const;
  const above = lacks.flatMap(({ lack, count }): Found[] => {
    const cell = reportCellWords.inClass(of, reportCellWords.lacks[lack]);
    return count > all ? [{ ...where, code: 'childrenBelowLack', cell, expected: count, found: all }] : [];
  });
  if (names.dividedAt === null || at(facts, factKey.unknown(of, 'children')) > 0) return above;
  const below = (['undernourished', 'notSchooled'] as const).flatMap((lack): Found[] => {
    const column = lackIndicators[lack];
    const households = at(facts, factKey.indicator(of, column));
    const found = at(facts, factKey.children(of, lack));
    const cell = reportCellWords.inClass(of, reportCellWords.lacks[lack]);
    const against = { report: reportOf.deprivations[of], column } as const;
    return households > found
      ? [{ ...where, code: 'childrenBelowHouseholds', cell, expected: households, found, against }]
      : [];
  });
  return [...above, ...below];
}

const partReport = { indicators: 'deprivations', groups: 'R8', ethnicity: 'R9', children: 'R11' } as const;
const partCheck = { indicators: 6, groups: 9, ethnicity: 7, children: 14 } as const;

/** Households of the class that a table leaves out, because their profile does not say. */
function open({ facts, of }: Checking): Found[] {
  return profileParts.flatMap((part): Found[] => {
    const found = at(facts, factKey.unknown(of, part));
    if (part === 'causes' || found === 0) return [];
    const report = part === 'indicators' ? reportOf.deprivations[of] : partReport[part];
    const cell = reportCellWords.inClass(of, reportCellWords.parts[part]);
    return [{ check: partCheck[part], code: 'profilesMissing', report, cell, expected: 0, found }];
  });
}
