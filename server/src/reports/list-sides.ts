import { checkListEntries, type ListEntry } from '@ra-soat/domain/reports/check-list-entries.ts';
import type { CheckFinding } from '@ra-soat/domain/reports/check-finding.ts';
import type { Counted } from '@ra-soat/domain/reports/movement-counts.ts';
import type { Tx } from '../platform/database.ts';
import { listedHouseholds, type ListedHousehold } from './listed-households.ts';
import type { RoundFigures } from './round-figures.ts';

/** R14 and R15 as their rows stand, by village; and check 17 over every row. */
export interface ListSides {
  readonly r14: ReadonlyMap<string, Counted>;
  readonly r15: ReadonlyMap<string, Counted>;
  readonly findings: readonly CheckFinding[];
}

export async function listSides(tx: Tx, { frame, by, on }: RoundFigures): Promise<ListSides> {
  const read = async (of: 'POOR' | 'NEAR_POOR') => {
    const households: ListedHousehold[] = [];
    const list = { roundId: frame.roundId, by, class: of, stage: 'official', on } as const;
    for await (const household of listedHouseholds(tx, list)) households.push(household);
    return households;
  };
  const poor = await read('POOR');
  const nearPoor = await read('NEAR_POOR');
  const entries = [...entriesOf('R15', poor), ...entriesOf('R14', nearPoor)];
  return { r14: byVillage(nearPoor), r15: byVillage(poor), findings: checkListEntries(entries) };
}

function byVillage(households: readonly ListedHousehold[]): ReadonlyMap<string, Counted> {
  const groups = Map.groupBy(households, ({ villageId }) => villageId);
  return new Map(
    [...groups].map(([villageId, own]) => [
      villageId,
      { households: own.length, persons: own.reduce((sum, { members }) => sum + members.length, 0) },
    ]),
  );
}

/** A person is known by the citizen number; without one, by the row itself. */
function entriesOf(report: 'R14' | 'R15', households: readonly ListedHousehold[]): ListEntry[] {
  return households.flatMap(({ householdId, villageId, village, decided, members }) =>
    members.map(({ mark, member_id }) => ({
      report,
      unitId: villageId,
      unit: village,
      householdId,
      personKey: mark ?? member_id,
      decided,
    })),
  );
}
