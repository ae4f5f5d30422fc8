import type { BesideClass, BesideClasses } from '../assessment/beside-result.ts';
import type { BesideStandard } from '../standards/beside.ts';
import type { DecidedClass } from '../standards/standard.ts';
import type { CaseListed } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import { listsOf, type DecisionList } from './decision-lists.ts';
import type { RoundState } from './round-state.ts';
import type { SurveyAssessment } from './survey-assessment.ts';

/** The further standards of the round; none in most rounds. */
export function besideOf(round: RoundState | undefined): readonly BesideStandard[] {
  return round?.opening.beside ?? [];
}

/** The form was judged by exactly the further standards of the round. */
export function besideFits({ beside = {} }: SurveyAssessment, round: RoundState | undefined): boolean {
  const wanted = besideOf(round).map(({ standard }) => standard);
  return wanted.length === Object.keys(beside).length && wanted.every((standard) => Object.hasOwn(beside, standard));
}

/** Nothing incomplete under a standard that the round decides goes on. */
export function besideIncomplete({ beside = {} }: SurveyAssessment, round: RoundState | undefined): boolean {
  return besideOf(round).some(
    ({ decides, standard }) => decides && (beside[standard]?.class ?? 'UNDETERMINED') === 'UNDETERMINED',
  );
}

/** The classes by the further standards which the round decides, as the newest form gives them. */
export function standingBeside(state: CaseState, round: RoundState | undefined): BesideClasses {
  const results = state.survey?.assessment.beside ?? {};
  const decided = besideOf(round).filter(({ decides }) => decides);
  return Object.fromEntries(
    decided.flatMap(({ standard }): [string, BesideClass][] => {
      const found = results[standard];
      if (found === undefined || found.class === 'UNDETERMINED') return [];
      return [[standard, { class: found.class, ...(found.note && { note: found.note }) }]];
    }),
  );
}

export function sameBeside(one: BesideClasses = {}, other: BesideClasses = {}): boolean {
  const ids = Object.keys(one);
  return (
    ids.length === Object.keys(other).length &&
    ids.every((id) => one[id]?.class === other[id]?.class && one[id]?.note === other[id]?.note)
  );
}

/** Class before under a further standard; undefined in a dual run, where nobody was on a list under it. */
export function besideBefore(
  { besideBefore: before = {} }: CaseListed,
  standard: BesideStandard,
): DecidedClass | undefined {
  return standard.kind === 'incoming' ? undefined : (before[standard.standard]?.class ?? 'NON_POOR');
}

/** No class changes by any standard; by one that had no list yet, against the class before by the leading one. */
export function besideUnchanged(state: CaseState, round: RoundState | undefined): boolean {
  const standing = standingBeside(state, round);
  return besideOf(round)
    .filter(({ decides }) => decides)
    .every((one) => {
      const before = besideBefore(state.listing, one) ?? state.listing.before;
      return standing[one.standard]?.class === before;
    });
}

/**
 * The lists by a further standard on which a household stands. Without a class before it can leave none; whoever
 * passes to the national list that the local one leaves out has not left poverty.
 */
export function besideListsOf(before: DecidedClass | undefined, now: BesideClass): readonly DecisionList[] {
  if (now.note === 'ON_NATIONAL_LIST') return [];
  return listsOf(before ?? 'NON_POOR', now.class);
}
