import { standardOf } from '../../standards/standard-of.ts';
import type { IndicatorKey, StandardId } from '../../standards/standard.ts';
import type { Evidence, HouseholdFacts, Member, MemberFacts } from '../../survey/evidence.ts';
import type { IndicatorValue } from '../assessment.ts';
import { judgeIndicators } from '../judge-indicators.ts';
import { ADULT_FACTS, sampleEvidence, sampleMember, SOUND_HOME } from '../sample-evidence.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';

/** What differs from the sample household, interviewed on 20/11/2026. */
export type Setup = Partial<Evidence> & { readonly settings?: Partial<Settings> };

/** What an indicator says of the household. */
export function valueOf(
  standard: StandardId,
  key: IndicatorKey,
  { settings, ...evidence }: Setup,
): IndicatorValue | undefined {
  const { indicators } = judgeIndicators(sampleEvidence(evidence), standardOf(standard), {
    ...DEFAULT_SETTINGS,
    ...settings,
  });
  return indicators.find((indicator) => indicator.key === key)?.value;
}

/** A household of one person. */
export function person(bornOn: string, facts: MemberFacts, more: Partial<Member> = {}): Setup {
  return { members: [sampleMember('1', bornOn, facts, { relation: 'head', ...more })] };
}

/** A household of adults in such a home. */
export function home(facts: Partial<HouseholdFacts>, people = 1): Setup {
  const members = Array.from({ length: people }, (_, index) => sampleMember(String(index), '1985-01-01', ADULT_FACTS));
  return { household: { ...SOUND_HOME, ...facts }, members };
}

/** Indicator, what is special, the household, the value. */
export type IndicatorCase = readonly [IndicatorKey, string, Setup, IndicatorValue];

/** Asked, and has none. */
export const NO_DEVICE = {
  tv: false,
  radio: false,
  desktop: false,
  telephone: false,
  laptop: false,
  tablet: false,
  smartphone: false,
};
