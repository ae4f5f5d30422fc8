import type { BesideEntries, BesideEntry } from '@ra-soat/domain/assessment/assess-beside.ts';
import { assess } from '@ra-soat/domain/assessment/assess.ts';
import { DEFAULT_SETTINGS } from '@ra-soat/domain/assessment/settings.ts';
import type { LocalClass } from '@ra-soat/domain/standards/local.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { StandardId } from '@ra-soat/domain/standards/standard.ts';
import { formOf } from '@ra-soat/domain/survey/form-of.ts';
import type { Evidence, Member } from '@ra-soat/domain/survey/evidence.ts';

/** Facts which only the form of 2016 asks, as a sound household answers them. */
function withOlderFacts(evidence: Evidence): Evidence {
  const members: Member[] = evidence.members.map((member) => ({
    ...member,
    facts: { attending: 'no', finishedLevel: 'upper_secondary', ...member.facts, untreatedIllness: false },
  }));
  const sound = evidence.household.wall === 'brick_stone';
  const household = {
    ...evidence.household,
    houseGrade: sound ? ('permanent' as const) : ('simple' as const),
    usesTelephone: evidence.household.usesInternet ?? true,
    hearsLoudspeaker: true,
  };
  return { ...evidence, members, household };
}

/**
 * An invented visit as the leading form of a round takes it: the older form has its own ticks and its own B1 items. A
 * visit made with the older form stays as it is.
 */
export function factsForForm(facts: Evidence, leading: StandardId): Evidence {
  if (leading === 'vn-2022' || facts.household.houseGrade !== undefined) return facts;
  const { keyedTotal } = facts.b1;
  const known = new Set<string>(formOf(leading, 'v1').causes.map(({ code }) => code));
  const causes = (facts.causes ?? []).filter((cause) => known.has(cause));
  return {
    ...withOlderFacts(facts),
    causes,
    b1: { answers: {}, ...(keyedTotal !== undefined && { keyedTotal }) },
    b2: {},
  };
}

/** Points over the national limit up to which the invented city still lists a household. */
const CITY_MARGIN = 25;

/** An invented result by the local line, which reaches higher than the national one. */
function localClassOf(facts: Evidence, leading: StandardId): LocalClass | 'NONE' {
  const { result, b1, b2 } = assess(facts, standardOf(leading), DEFAULT_SETTINGS);
  if (result.class === 'POOR' || result.class === 'NEAR_POOR') return result.class;
  const limit = standardOf(leading).b1Limits.find(({ area, name }) => area === facts.area && name !== 'lower');
  if (b1.used === null || limit === undefined || b1.used > limit.points + CITY_MARGIN) return 'NONE';
  return (b2.used ?? 0) >= 30 ? 'POOR' : 'NEAR_POOR';
}

interface Further {
  readonly standard: string;
  readonly kind: 'incoming' | 'local';
  readonly decides: boolean;
}

/** What the officer keys beside the leading form: the points of the second form, the class by the local standard. */
export function besideEntries(
  facts: Evidence,
  asLeading: Evidence,
  leading: StandardId,
  further: readonly Further[],
): BesideEntries {
  return Object.fromEntries(
    further.flatMap(({ standard, kind, decides }): [string, BesideEntry][] => {
      if (kind === 'local') return [[standard, { localClass: localClassOf(asLeading, leading) }]];
      return decides ? [[standard, { sheet: { b1: facts.b1, b2: facts.b2 } }]] : [];
    }),
  );
}
