import type { Assessment } from '../assessment/assessment.ts';
import type { IndicatorKey } from '../standards/standard.ts';
import { possibleAges } from '../survey/births.ts';
import type { Cause, Evidence, Member, Need } from '../survey/evidence.ts';

/** Numbers of the causes: 1-8 as TT 07/2021 prints them (registers.md §5), then those only TT 17/2016 had. */
export const causeOrder: readonly Cause[] = [
  'no_land',
  'no_capital',
  'no_labour',
  'no_tools',
  'no_knowledge',
  'no_skills',
  'illness_accident',
  'other',
  'many_dependents',
  'no_job',
  'social_evils',
  'unwilling',
];

/** Numbers of the needs, 1-6 (registers.md §5). */
export const needOrder: readonly Need[] = ['health', 'education', 'production', 'credit', 'housing', 'other'];

/** All that R4 to R13 count of one household. Null: not known, which is not "none". */
export interface HouseholdProfile {
  readonly b1: number | null;
  readonly b2: number | null;
  readonly indicators: readonly number[] | null;
  readonly causes: readonly number[] | null;
  readonly needs: readonly number[] | null;
  readonly ethnicity: number | null;
  readonly spouseEthnicity: number | null;
  readonly femaleHead: boolean | null;
  readonly noLabour: boolean | null;
  readonly merit: boolean | null;
  readonly children: number | null;
  readonly childrenUninsured: number | null;
  readonly childrenUndernourished: number | null;
  readonly childrenNotSchooled: number | null;
}

/** Children of R11 are younger (reports.md §3 R11). */
export const CHILDREN_BELOW = 16;

function isChild(member: Member, on: string): boolean {
  return possibleAges(member, on).some((age) => age < CHILDREN_BELOW);
}

/** Of a household's survey, with the deprivations its B2 rests on: the ticks of the paper, or those of the rule. */
export function profileOf(evidence: Evidence, { b1, b2, indicators }: Assessment): HouseholdProfile {
  const { members, interviewOn, causes, needs } = evidence;
  const head = members.find(({ relation }) => relation === 'head');
  const spouse = members.find(({ relation }) => relation === 'spouse');
  const children = members.filter((member) => isChild(member, interviewOn));
  const deprivedBy = (key: IndicatorKey) => {
    const found = indicators.find((one) => one.key === key && one.value === 'deprived');
    const named = new Set(found?.facts.map(({ memberId }) => memberId));
    return children.filter(({ id }) => named.has(id)).length;
  };
  return {
    b1: b1.used,
    b2: b2.used,
    indicators: b2.used === null ? null : (b2.keyedTicks ?? b2.ticks),
    causes: numbersOf(causes, causeOrder),
    needs: numbersOf(needs, needOrder),
    ethnicity: head?.ethnicity ?? null,
    spouseEthnicity: spouse?.ethnicity ?? null,
    femaleHead: head?.sex === undefined ? null : head.sex === 'female',
    noLabour: evidence.noLabourCapacity ?? false,
    merit: evidence.meritMember ?? false,
    children: children.length,
    childrenUninsured: children.filter(({ facts }) => facts.healthInsured === false).length,
    childrenUndernourished: deprivedBy('nutrition'),
    childrenNotSchooled: deprivedBy('child_schooling'),
  };
}

function numbersOf<T>(named: readonly T[] | undefined, order: readonly T[]): readonly number[] | null {
  if (named === undefined) return null;
  return named.map((one) => order.indexOf(one) + 1).sort((a, b) => a - b);
}
