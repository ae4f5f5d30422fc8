import { all, any, is, type Truth } from '../truth.ts';
import { judge, limit, memberFacts, openBirths, type Case, type Outcome, type Person } from './rule.ts';

/** A child, or an elderly or disabled person on monthly assistance; each person once. */
function isDependent({ facts, age }: Person, { indicator, settings }: Case): Truth {
  const assisted = any(
    is(facts.monthlyAssistance, 'monthly'),
    all(settings.socialPensionCounts, is(facts.monthlyAssistance, 'social_pension')),
  );
  return any(
    age < limit(indicator, 'childBelow'),
    all(assisted, any(age >= limit(indicator, 'elderlyFrom'), is(facts.disabled, true))),
  );
}

/** vn-2022/2: dependents over all members above one half; exactly half is not deprived. */
export function dependents(subject: Case): Outcome {
  const verdicts = judge(subject, isDependent);
  const members = verdicts.length;
  const certain = verdicts.filter(({ truth }) => truth === true).length;
  const possible = verdicts.filter(({ truth }) => truth !== false).length;
  const share = limit(subject.indicator, 'sharePercent');
  const above = (count: number): boolean => 100 * count > share * members;
  return {
    deprived: members === 0 || above(certain) !== above(possible) ? null : above(certain),
    facts: [
      { fact: 'dependents', value: certain === possible ? certain : null },
      { fact: 'members', value: members },
      ...verdicts
        .filter(({ truth }) => truth !== false)
        .flatMap(({ member }) => memberFacts(member, ['monthlyAssistance', 'disabled'])),
    ],
    birthOpen: above(certain) === above(possible) ? [] : openBirths(verdicts),
  };
}
