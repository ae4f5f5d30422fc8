import { tidy } from '@ra-soat/domain/kernel/text.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import type { ListKind, WorkbookHousehold } from '../platform/workbook/workbook-types.ts';
import { isOf, type Known, type KnownHouseholds } from './known-households.ts';
import { factsOf } from './registry-people.ts';

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

/** Keyed hash of a citizen number. */
type MarkOf = (citizenNumber: string) => Buffer;

function beforeOf(lists: readonly ListKind[]): DecidedClass {
  if (lists.includes('POOR')) return 'POOR';
  return lists.includes('NEAR_POOR') ? 'NEAR_POOR' : 'NON_POOR';
}

/** True when the file says of its people what the registry says of them; a number left out says nothing. */
function saysTheSame(household: WorkbookHousehold, { people }: Known, markOf: MarkOf): boolean {
  const { members, peopleTold, persons, head } = household;
  const staying = people.filter(({ stays }) => stays);
  if (!peopleTold) return persons === staying.length && staying.some(({ name }) => tidy(name) === tidy(head));
  if (members.length !== staying.length) return false;
  const left = [...staying];
  return members.every((member) => {
    const mark = member.citizenNumber === null ? null : markOf(member.citizenNumber).toString('hex');
    const at = left.findIndex((one) => one.facts === factsOf(member) && (mark === null || one.mark === mark));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function outcomeOf(household: WorkbookHousehold, known: Known | undefined, markOf: MarkOf): Planned['outcome'] {
  if (!known) return 'created';
  if (known.hashes.includes(household.hash) || saysTheSame(household, known, markOf)) return 'unchanged';
  return 'matched';
}

function knownOf({ reference, head, key }: WorkbookHousehold, known: KnownHouseholds): Known | undefined {
  const referred = reference === null ? undefined : known.byReference.get(reference);
  return referred && isOf(referred, head) ? referred : known.byKey.get(key);
}

/** A household that left poverty may stand on the exit sheet and among the near-poor: it is one household. */
export function planImport(
  households: readonly WorkbookHousehold[],
  known: KnownHouseholds,
  markOf: MarkOf,
): Planned[] {
  const found = households.map((household) => ({ household, known: knownOf(household, known) }));
  const groups = Map.groupBy(found, (one) => one.known?.householdId ?? one.household.key);
  return [...groups.values()].flatMap((same) => {
    const lists = [...new Set(same.map(({ household }) => household.list))];
    const chosen = same.find(({ household: { list } }) => list === 'POOR' || list === 'NEAR_POOR') ?? same[0];
    if (!chosen) return [];
    const before = beforeOf(lists);
    return [
      {
        ...chosen,
        lists,
        before,
        everPoor: before === 'POOR' || lists.includes('EXITED_POVERTY'),
        everNearPoor: before === 'NEAR_POOR' || lists.includes('EXITED_NEAR_POVERTY'),
        outcome: outcomeOf(chosen.household, chosen.known, markOf),
      },
    ];
  });
}
