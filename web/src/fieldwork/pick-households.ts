import { fold } from '@ra-soat/domain/kernel/text.ts';
import type { Household, Surveyor } from './field-answers.ts';
import type { GiveSearch } from './give-search.ts';

function inState({ state, lastVisit }: Household, wanted: GiveSearch['state']): boolean {
  if (wanted === undefined) return true;
  return wanted === 'notVisited' ? state === 'left' && lastVisit === null : state === wanted;
}

/** The households that the filters leave. */
export function shownHouseholds(all: readonly Household[], search: GiveSearch): readonly Household[] {
  const { village, person, state, text = '' } = search;
  const wanted = fold(text);
  return all.filter(
    (one) =>
      (village === undefined || one.villageId === village) &&
      (person === undefined || (person === 'none' ? !one.responsible.given : one.responsible.accountId === person)) &&
      inState(one, state) &&
      fold(`${one.head} ${one.number} ${one.address}`).includes(wanted),
  );
}

/** Who may survey in every village of the chosen households. */
export function ableIn(surveyors: readonly Surveyor[], villages: readonly string[]): readonly Surveyor[] {
  return surveyors.filter(
    ({ wholeCommune, villages: own }) => wholeCommune || villages.every((id) => own.includes(id)),
  );
}

/** One command for each village. */
export function byVillage(chosen: readonly Household[]): ReadonlyMap<string, readonly string[]> {
  const grouped = Map.groupBy(chosen, ({ villageId }) => villageId);
  return new Map([...grouped].map(([village, own]) => [village, own.map(({ householdId }) => householdId)]));
}
