import { classKeys, factKey, profileParts, type ClassKey, type Facts } from '@ra-soat/domain/reports/facts.ts';
import { listedNames } from '@ra-soat/domain/reports/listed-names.ts';
import type { ReportUnit } from '@ra-soat/domain/reports/table.ts';
import { zeroFacts } from '@ra-soat/domain/reports/zero-facts.ts';
import { reportFrameWords } from '@ra-soat/domain/words/reports.vi.ts';
import type { Tx } from '../database.ts';
import { NO_UNIT, type FactsAsked } from './facts-asked.ts';
import { keptFacts } from './kept-facts.ts';
import { middleFacts, type MiddleRow } from './middle-facts.ts';
import type { FactRow } from './state-facts.ts';
import { unitLines, type UnitLine } from './unit-lines.ts';
import { populationOf, totalsOn, type Denominator } from './unit-totals.ts';

/** The units of a place with all that is known of them on the day. */
export interface UnitFacts {
  /** A unit that lies in both areas stands here twice, with the part of each. */
  readonly units: readonly ReportUnit[];
  readonly denominators: readonly Denominator[];
  /** Communes with a list but without the annual decision of the year. */
  readonly undecided: readonly string[];
}

/** Keys of a part of the profile, after the class. */
const partKeys: Readonly<Record<(typeof profileParts)[number], RegExp>> = {
  indicators: /^(indicator\.|againstRule$)/u,
  causes: /^cause\./u,
  ethnicity: /^ethnicity\./u,
  groups: /^group\.(minority|noLabour|merit|none|femaleHead)\./u,
  children: /^children\./u,
};

/** A part of the profile that no listed household of the unit has is not known: no zero stands for it. */
function withoutUnknown(facts: Map<string, number>, of: ClassKey): void {
  const households = facts.get(factKey.listed(of, 'households')) ?? 0;
  if (households === 0) return;
  for (const part of profileParts) {
    if (facts.get(factKey.unknown(of, part)) !== households) continue;
    for (const key of [...facts.keys()]) {
      if (key.startsWith(`${of}.`) && partKeys[part].test(key.slice(of.length + 1))) facts.delete(key);
    }
  }
}

function factsOf(zeros: Facts, rows: readonly FactRow[], population: Iterable<readonly [string, number]>): Facts {
  const facts = new Map(zeros);
  for (const row of rows) {
    for (const [key, value] of Object.entries(row.facts)) facts.set(`${row.class}.${key}`, value);
  }
  return new Map([...onlyKnown(facts), ...population]);
}

/** Counted facts of a unit without those that stand for nothing known. */
export function onlyKnown(counted: Facts): Facts {
  const facts = new Map(counted);
  for (const of of classKeys) withoutUnknown(facts, of);
  // Whether a household belongs to a people of the place is a list of the province: not loaded, not counted.
  for (const of of classKeys) {
    const key = factKey.group(of, 'localMinority', 'households');
    if (facts.get(key) === 0) for (const one of [key, factKey.group(of, 'localMinority', 'persons')]) facts.delete(one);
  }
  return facts;
}

function placedLines(lines: readonly UnitLine[], { perCommune }: FactsAsked) {
  return lines.map((line) => {
    if (!perCommune || line.level !== 'district') return { ...line, district: undefined };
    const district = { unitId: line.unit_id, name: line.unit_name };
    return { ...line, unit_id: line.commune_id, unit_name: line.commune_name, level: 'commune', district };
  });
}

/** Every unit of the table with its facts; households are counted again only where something was written since. */
export async function unitFacts(tx: Tx, asked: FactsAsked): Promise<UnitFacts> {
  const lines = placedLines(await unitLines(tx, asked), asked);
  const rows = await keptFacts(tx, asked);
  const totals = await totalsOn(tx, [...new Set(lines.map(({ commune_id }) => commune_id))], asked.on);
  const zeros = zeroFacts(listedNames(asked.standard));
  const key = ({ unit_id, area }: Pick<FactRow, 'unit_id' | 'area'>) => `${unit_id} ${area}`;
  const rowsOf = Map.groupBy(rows, key);
  const middle = new Map((await middleFacts(tx, asked)).map((row) => [key(row), row]));
  const denominators: Denominator[] = [];
  const units = [...Map.groupBy(lines, key)].map(([unitKey, own]): ReportUnit => {
    const [first] = own;
    if (!first) throw new Error('a group has a line');
    const { unit_id: unitId, unit_name: name, area, district } = first;
    const found = rowsOf.get(unitKey) ?? [];
    rowsOf.delete(unitKey);
    const reviewed = own.filter((line) => line.reviewed);
    const unit = { unitId, name, area, missing: own.length - reviewed.length, ...(district && { district }) };
    if (reviewed.length === 0 && found.length === 0) return unit;
    const { facts, denominator } = populationOf(name, reviewed, totals);
    if (denominator) denominators.push(denominator);
    return { ...unit, facts: factsOf(zeros, found, [...facts, ...middlePairs(middle.get(unitKey))]) };
  });
  const undecided = lines.filter(({ reviewed, decided }) => reviewed && !decided);
  return {
    units: [...units, ...placedNowhere(zeros, rowsOf)],
    denominators,
    undecided: [...new Set(undecided.map(({ commune_name }) => commune_name))],
  };
}

function middlePairs(row: MiddleRow | undefined): readonly (readonly [string, number])[] {
  if (!row) return [];
  return [
    ['middle.households', row.households],
    ['middle.persons', row.persons],
  ];
}

function placedNowhere(zeros: Facts, left: ReadonlyMap<string, readonly FactRow[]>): ReportUnit[] {
  return [...left.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const name = reportFrameWords.nowhere;
    return [{ unitId: NO_UNIT, name, area: first.area, facts: factsOf(zeros, rows, []) }];
  });
}
