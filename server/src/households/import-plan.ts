import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import type { Known } from './known-households.ts';
import type { ListKind, WorkbookHousehold } from '../platform/workbook/workbook-types.ts';

/** One household of the file, with all the lists it stands on and what becomes of it. */
export interface Planned {
  readonly household: WorkbookHousehold;
  readonly lists: readonly ListKind[];
  /** Class by the last decision: the sheet of the poor and near-poor says it, the exit sheets say it is over. */
  readonly before: DecidedClass;
  readonly everPoor: boolean;
  readonly everNearPoor: boolean;
  readonly known: Known | undefined;
  readonly outcome: 'created' | 'matched' | 'unchanged';
}

function beforeOf(lists: readonly ListKind[]): DecidedClass {
  if (lists.includes('POOR')) return 'POOR';
  return lists.includes('NEAR_POOR') ? 'NEAR_POOR' : 'NON_POOR';
}

function outcomeOf(known: Known | undefined, hash: string): Planned['outcome'] {
  if (!known) return 'created';
  return known.hashes.includes(hash) ? 'unchanged' : 'matched';
}

/** A household that left poverty may stand on the exit sheet and among the near-poor: it is one household. */
export function planImport(households: readonly WorkbookHousehold[], known: ReadonlyMap<string, Known>): Planned[] {
  const byKey = Map.groupBy(households, ({ key }) => key);
  return [...byKey.values()].flatMap((same) => {
    const lists = [...new Set(same.map(({ list }) => list))];
    const household = same.find(({ list }) => list === 'POOR' || list === 'NEAR_POOR') ?? same[0];
    if (!household) return [];
    const before = beforeOf(lists);
    const found = known.get(household.key);
    return [
      {
        household,
        lists,
        before,
        everPoor: before === 'POOR' || lists.includes('EXITED_POVERTY'),
        everNearPoor: before === 'NEAR_POOR' || lists.includes('EXITED_NEAR_POVERTY'),
        known: found,
        outcome: outcomeOf(found, household.hash),
      },
    ];
  });
}
