import { OTHER_PEOPLE } from './zero-facts.ts';
import { factKey, type ClassKey, type Facts, type GroupKey } from './facts.ts';
import type { HouseholdProfile } from './profile.ts';

/** A household of a class with what is known of it; without a profile everything but its people is open. */
export interface ProfiledHousehold {
  readonly class: ClassKey;
  readonly persons: number;
  readonly profile: HouseholdProfile | null;
}

export interface CountedBy {
  /** Whose people makes a household one of a minority. */
  readonly minorityBy: 'head' | 'either';
  /** Deprivations that divide poor from near-poor; null where the standard does not. */
  readonly dividedAt: number | null;
}

const KINH = 1;
const PEOPLES = 54;

function groupsOf(profile: HouseholdProfile, by: CountedBy['minorityBy']): GroupKey[] {
  const { ethnicity, spouseEthnicity, noLabour, merit, femaleHead } = profile;
  const minority = (ethnicity ?? KINH) !== KINH || (by === 'either' && (spouseEthnicity ?? KINH) !== KINH);
  const inOne = minority || noLabour === true || merit === true;
  const open = ethnicity === null || noLabour === null || merit === null;
  return [
    ...(minority ? (['minority'] as const) : []),
    ...(noLabour === true ? (['noLabour'] as const) : []),
    ...(merit === true ? (['merit'] as const) : []),
    ...(!inOne && !open ? (['none'] as const) : []),
    ...(femaleHead === true ? (['femaleHead'] as const) : []),
  ];
}

function unknownOf(of: ClassKey, profile: HouseholdProfile): string[] {
  const { indicators, causes, ethnicity, noLabour, merit, children } = profile;
  const lacks = [profile.childrenUninsured, profile.childrenUndernourished, profile.childrenNotSchooled];
  const grouped = noLabour === true || merit === true || (ethnicity ?? KINH) !== KINH;
  const open = ethnicity === null || noLabour === null || merit === null;
  return [
    ...(indicators === null ? [factKey.unknown(of, 'indicators')] : []),
    ...((causes ?? []).length === 0 ? [factKey.unknown(of, 'causes')] : []),
    ...(ethnicity === null ? [factKey.unknown(of, 'ethnicity')] : []),
    ...(!grouped && open ? [factKey.unknown(of, 'groups')] : []),
    ...(children === null || (children > 0 && lacks.includes(null)) ? [factKey.unknown(of, 'children')] : []),
  ];
}

const nothing: HouseholdProfile = {
  ...{ b1: null, b2: null, indicators: null, causes: null, needs: null, ethnicity: null, spouseEthnicity: null },
  ...{ femaleHead: null, noLabour: null, merit: null, children: null, childrenUninsured: null },
  ...{ childrenUndernourished: null, childrenNotSchooled: null },
};

/** One household as facts: the counting that the database does over the lists, for a household that is on none yet. */
export function profileFacts(household: ProfiledHousehold, { minorityBy, dividedAt }: CountedBy): Facts {
  const { class: of, persons } = household;
  const profile = household.profile ?? nothing;
  const people = profile.ethnicity;
  const lacks = profile.indicators?.length;
  const poor = of === 'poor';
  const against = dividedAt !== null && lacks !== undefined && (poor ? lacks < dividedAt : lacks >= dividedAt);
  const one = (keys: readonly string[]) => keys.map((key) => [key, 1] as const);
  return new Map([
    [factKey.listed(of, 'households'), 1],
    [factKey.listed(of, 'persons'), persons],
    ...groupsOf(profile, minorityBy).flatMap((group) => [
      [factKey.group(of, group, 'households'), 1] as const,
      [factKey.group(of, group, 'persons'), persons] as const,
    ]),
    ...one((profile.indicators ?? []).map((number) => factKey.indicator(of, number))),
    ...one((profile.causes ?? []).map((number) => factKey.cause(of, number))),
    ...(people === null ? [] : one([factKey.ethnicity(of, people >= 1 && people <= PEOPLES ? people : OTHER_PEOPLE)])),
    [factKey.children(of), profile.children ?? 0],
    [factKey.children(of, 'uninsured'), profile.childrenUninsured ?? 0],
    [factKey.children(of, 'undernourished'), profile.childrenUndernourished ?? 0],
    [factKey.children(of, 'notSchooled'), profile.childrenNotSchooled ?? 0],
    ...one(unknownOf(of, profile)),
    ...one(against ? [factKey.againstRule(of)] : []),
  ]);
}
