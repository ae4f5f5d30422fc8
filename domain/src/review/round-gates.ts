import type { IsoDate } from '../kernel/dates.ts';
import type { Holiday } from '../procedure/holiday.ts';
import { besideBefore, besideListsOf, besideOf } from './beside.ts';
import type { CaseState } from './case-state.ts';
import { isTurnedDown, listsOf, type BesideLists, type DecisionList, type DecisionLists } from './decision-lists.ts';
import { refuse, type RefusedCommand } from './outcome.ts';
import { postingEnd } from './posting-end.ts';
import type { ReviewProblemCode } from './review-problem.ts';
import type { RoundState } from './round-state.ts';

/** Why a case still holds up the commune on a day; undefined when it has its end. */
export function caseBlocker(
  state: CaseState,
  on: IsoDate,
  holidays: readonly Holiday[],
): ReviewProblemCode | undefined {
  if (state.openObjections.length > 0) return 'objectionOpen';
  if (on < state.lastOn) return 'dateBeforePreviousStep';
  switch (state.stage) {
    case 'POSTED':
      return state.posting !== undefined && on > postingEnd(state.posting, holidays) ? undefined : 'postingNotOver';
    case 'SCREENED_OUT':
    case 'SIDELINED':
    case 'CLOSED':
    case 'DECIDED':
      return undefined;
    case 'LISTED':
    case 'SURVEYED':
    case 'RESURVEY':
    case 'ACCEPTED':
    case 'AGREED':
      return 'casesNotEnded';
  }
}

const gravest = ['casesNotEnded', 'objectionOpen', 'postingNotOver', 'dateBeforePreviousStep'] as const;

/** The gate before consolidation and decision: the gravest blocker with the households it concerns. */
export function casesGate(
  cases: readonly CaseState[],
  on: IsoDate,
  holidays: readonly Holiday[],
): RefusedCommand | undefined {
  if (cases.length === 0) return refuse('roundEmpty');
  const blocked = cases.map((state) => ({
    caseId: state.listing.caseId,
    code: caseBlocker(state, on, holidays),
  }));
  const code = gravest.find((candidate) => blocked.some((row) => row.code === candidate));
  if (code === undefined) return undefined;
  return refuse(code, { caseIds: blocked.filter((row) => row.code === code).map(({ caseId }) => caseId) });
}

/** The four lists as the posted results give them. */
export function fourLists(cases: readonly CaseState[]): DecisionLists {
  return listsBy(cases, ({ listing, class: now }) =>
    now === undefined || isTurnedDown(listing.source, listing.before, now) ? [] : listsOf(listing.before, now),
  );
}

/** The same by each further standard which the round decides; undefined where there is none. */
export function besideLists(cases: readonly CaseState[], round: RoundState): BesideLists | undefined {
  const decided = besideOf(round).filter(({ decides }) => decides);
  if (decided.length === 0) return undefined;
  const entries = decided.map((standard) => {
    const lists = listsBy(cases, ({ listing, beside }) => {
      const now = beside?.[standard.standard];
      return now === undefined ? [] : besideListsOf(besideBefore(listing, standard), now);
    });
    return [standard.standard, lists] as const;
  });
  return Object.fromEntries(entries);
}

function listsBy(cases: readonly CaseState[], listsFor: (state: CaseState) => readonly DecisionList[]): DecisionLists {
  const standing = cases.filter(({ stage }) => stage === 'POSTED' || stage === 'DECIDED');
  const of = (list: DecisionList) =>
    standing
      .filter((state) => listsFor(state).includes(list))
      .map((state) => state.listing.caseId)
      .toSorted();
  return {
    POOR: of('POOR'),
    NEAR_POOR: of('NEAR_POOR'),
    EXITED_POVERTY: of('EXITED_POVERTY'),
    EXITED_NEAR_POVERTY: of('EXITED_NEAR_POVERTY'),
  };
}

/** The lists by further standards as consolidated are the ones of now. */
export function sameBesideLists(one: BesideLists = {}, other: BesideLists = {}): boolean {
  const ids = Object.keys(other);
  return (
    ids.length === Object.keys(one).length &&
    ids.every((id) => {
      const lists = other[id];
      return lists !== undefined && sameLists(one[id], lists);
    })
  );
}

export function sameLists(one: DecisionLists | undefined, other: DecisionLists): boolean {
  if (one === undefined) return false;
  const kinds = ['POOR', 'NEAR_POOR', 'EXITED_POVERTY', 'EXITED_NEAR_POVERTY'] as const;
  return kinds.every((kind) => one[kind].join('\n') === other[kind].join('\n'));
}
