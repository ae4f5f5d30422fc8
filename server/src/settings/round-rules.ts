import { endOf, type Duration } from '@ra-soat/domain/procedure/duration.ts';
import { reviewRulesOn, type ReviewRules } from '@ra-soat/domain/procedure/review-rules.ts';
import type { SettingKey } from '@ra-soat/domain/procedure/setting.ts';
import { saySettingMissing } from '@ra-soat/domain/words/settings.vi.ts';
import { placeRules } from '../platform/place-rules.ts';
import { defineQuery } from '../platform/query.ts';
import { loadRound } from '../platform/rounds.ts';
import { roundRules } from './contract.ts';

/** What the steps of a round need and nobody has entered. */
function missingKeys(rules: ReviewRules): SettingKey[] {
  const opinion = rules.opinionBody !== undefined && rules.opinionBody !== 'none';
  const checks: readonly (readonly [boolean, SettingKey])[] = [
    [rules.minAgreePercent === undefined, 'meeting.min_agree_share'],
    [rules.posting === undefined, 'posting.days'],
    [rules.reverify === undefined, 'reverify.days'],
    [rules.reposting === undefined, 'repost.days'],
    [rules.opinionBody === undefined, 'opinion.body'],
    [opinion && rules.opinion === undefined, 'opinion.days'],
  ];
  return checks.flatMap(([missing, key]) => (missing ? [key] : []));
}

/** Public rules: whoever is signed in may know by which ones a round works. */
export const roundRulesQuery = defineQuery(roundRules, {
  verb: 'signedIn',
  answer: async ({ roundId, on }, { tx }) => {
    const { commune } = await loadRound(tx, roundId);
    const { overrides, holidays } = await placeRules(tx, commune);
    const rules = reviewRulesOn(on, overrides, holidays);
    const end = (duration: Duration | undefined) => (duration ? endOf(on, duration, holidays) : null);
    return {
      minAgreePercent: rules.minAgreePercent ?? null,
      postingEndsOn: end(rules.posting),
      repostingEndsOn: end(rules.reposting),
      missing: missingKeys(rules).map((key) => saySettingMissing(key, on)),
    };
  },
});
