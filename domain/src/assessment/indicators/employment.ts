import { monthsOn } from '../../survey/births.ts';
import { retirementOn } from '../../standards/retirement.ts';
import type { Settings } from '../settings.ts';
import { agreed, all, any, is, not, type Truth } from '../truth.ts';
import { limit, someone, type Case, type Person } from './rule.ts';

/** From the lower bound of the settings until the age of retirement of that day and sex. */
export function inWorkingAge({ age, born, on, member }: Person, settings: Settings): Truth {
  if (age < settings.workingAgeFrom) return false;
  const retirement = retirementOn(settings.retirementAges, on);
  if (retirement === null) return null;
  const months = monthsOn(born, on);
  if (member.sex !== undefined) return months < (member.sex === 'male' ? retirement.men : retirement.women);
  return agreed([months < retirement.men, months < retirement.women]);
}

/** At school: asked as such of the young, as their present work of everybody. */
function inSchool({ facts, age }: Person, { indicator }: Case): Truth {
  const notAsked = facts.attending === undefined && age >= limit(indicator, 'schoolAskedBelow');
  return any(is(facts.work, 'studying'), notAsked ? false : not(is(facts.attending, 'no')));
}

/** vn-2022/1: wants and is able to work and cannot find it, or does paid work without contract; not at school. */
export const employment = someone(
  (person, subject) => {
    const { settings } = subject;
    const { facts, age } = person;
    if (age < settings.workingAgeFrom) return undefined;
    const ofWorkingAge = inWorkingAge(person, settings);
    const jobless = all(
      ofWorkingAge,
      is(facts.work, 'no_job'),
      is(facts.ableToWork, true),
      is(facts.wantsToWork, true),
      is(facts.cannotFindJob, true),
    );
    const noContract = all(
      settings.contractWithinWorkingAge ? ofWorkingAge : true,
      is(facts.work, 'paid_work'),
      is(facts.labourContract, false),
    );
    return all(not(inSchool(person, subject)), any(jobless, noContract));
  },
  ['attending', 'work', 'ableToWork', 'wantsToWork', 'cannotFindJob', 'labourContract'],
);
