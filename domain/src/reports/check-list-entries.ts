import type { CheckFinding } from './check-finding.ts';
import type { ListCode } from './table-layout.ts';

/** A member row of R14 or R15; `personKey` = the person, whatever the household. */
export interface ListEntry {
  readonly report: ListCode;
  readonly unitId: string;
  readonly unit: string;
  readonly householdId: string;
  readonly personKey: string;
  /** The household stands in a signed decision. */
  readonly decided: boolean;
}

/** Check 17: only decided households, and nobody in two of them. Counts per unit, without a name. */
export function checkListEntries(entries: Iterable<ListEntry>): CheckFinding[] {
  const undecided = new Map<string, { entry: ListEntry; households: Set<string> }>();
  const householdOf = new Map<string, string>();
  const doubles = new Map<string, { entry: ListEntry; persons: Set<string> }>();
  for (const entry of entries) {
    const key = `${entry.report}/${entry.unitId}`;
    if (!entry.decided) at(undecided, key, () => ({ entry, households: new Set() })).households.add(entry.householdId);
    const known = householdOf.get(entry.personKey);
    householdOf.set(entry.personKey, known ?? entry.householdId);
    if (known !== undefined && known !== entry.householdId) {
      at(doubles, key, () => ({ entry, persons: new Set() })).persons.add(entry.personKey);
    }
  }
  return [
    ...[...undecided.values()].map(({ entry, households }) => finding(entry, 'notDecided', households.size)),
    ...[...doubles.values()].map(({ entry, persons }) => finding(entry, 'personInTwoHouseholds', persons.size)),
  ];
}

function finding(
  { unitId, unit, report }: ListEntry,
  code: 'notDecided' | 'personInTwoHouseholds',
  found: number,
): CheckFinding {
  return { check: 17, code, unitId, unit, report, expected: 0, found };
}

function at<V>(map: Map<string, V>, key: string, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
