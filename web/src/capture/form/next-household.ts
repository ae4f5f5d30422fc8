import type { HouseholdOnPhone } from '../../device/device.ts';

const open: readonly string[] = ['none', 'draft', 'refused'];
const stages: readonly string[] = ['LISTED', 'RESURVEY'];

/** The household to go to after this one: the next in the order of the list of which a form is still wanted. */
export function nextHousehold(
  all: readonly HouseholdOnPhone[],
  { roundId, householdId, villageId, sortKey }: HouseholdOnPhone['kase'],
): HouseholdOnPhone | null {
  const left = all
    .filter(({ kase, state }) => kase.roundId === roundId && kase.householdId !== householdId && open.includes(state))
    .filter(({ kase, work }) => work !== null || stages.includes(kase.stage))
    .sort((a, b) => compare(a.kase, b.kase));
  const here = left.filter(({ kase }) => kase.villageId === villageId);
  return here.find(({ kase }) => kase.sortKey > sortKey) ?? here[0] ?? left[0] ?? null;
}

function compare(a: HouseholdOnPhone['kase'], b: HouseholdOnPhone['kase']): number {
  if (a.villageId !== b.villageId) return a.villageId < b.villageId ? -1 : 1;
  return a.sortKey < b.sortKey ? -1 : 1;
}
