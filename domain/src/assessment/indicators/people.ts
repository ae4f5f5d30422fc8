import type { Attending, Level } from '../../survey/evidence.ts';
import { all, any, is, not, type Truth } from '../truth.ts';
import { limit, someone, type Case, type Person } from './rule.ts';

const RANK: Readonly<Record<Level, number>> = {
  none: 0,
  preschool: 1,
  primary: 2,
  lower_secondary: 3,
  upper_secondary: 4,
  higher: 5,
};

function finished({ facts }: Person, level: Level): Truth {
  return facts.finishedLevel === undefined ? null : RANK[facts.finishedLevel] >= RANK[level];
}

/** At this level or a higher one; a class of another kind is at none of them. */
function attends({ facts }: Person, level: Level): Truth {
  const attending: Attending | undefined = facts.attending;
  if (attending === undefined) return null;
  return attending !== 'no' && attending !== 'other' && RANK[attending] >= RANK[level];
}

/** vn-2022/3: a child stunted or underweight; "not measured" is no answer. */
export const nutrition = someone(
  ({ facts, age }, { indicator }) => {
    if (age >= limit(indicator, 'ageBelow')) return undefined;
    if (facts.nutrition === undefined || facts.nutrition === 'not_measured') return null;
    return facts.nutrition !== 'normal';
  },
  ['nutrition'],
);

/** Somebody from the age of the indicator without health insurance today. */
export const healthInsurance = someone(
  ({ facts, age }, { indicator }) => (age < limit(indicator, 'ageFrom') ? undefined : is(facts.healthInsured, false)),
  ['healthInsured'],
);

/** vn-2022/5: neither in training nor with the qualification of the age band. */
export const adultEducation2022 = someone(
  (person, { indicator }) => {
    const { facts, age } = person;
    if (age < limit(indicator, 'ageFrom') || age >= limit(indicator, 'ageBelow')) return undefined;
    const qualified =
      age < limit(indicator, 'upperFrom')
        ? any(finished(person, 'lower_secondary'), attends(person, 'lower_secondary'))
        : any(
            finished(person, 'upper_secondary'),
            attends(person, 'upper_secondary'),
            is(facts.vocationalCertificate, true),
          );
    return not(any(is(facts.inTraining, true), is(facts.enterpriseCertificate, true), qualified));
  },
  ['finishedLevel', 'attending', 'inTraining', 'vocationalCertificate', 'enterpriseCertificate'],
);

function expectedLevel(age: number, { indicator }: Case): Level {
  if (age < limit(indicator, 'primaryFrom')) return 'preschool';
  return age < limit(indicator, 'lowerSecondaryFrom') ? 'primary' : 'lower_secondary';
}

/** vn-2022/6: a child not at the level of its age, nor done with it, and without an accepted reason. */
export const childSchooling2022 = someone(
  (person, subject) => {
    const { indicator, settings } = subject;
    if (person.age < limit(indicator, 'ageFrom') || person.age >= limit(indicator, 'ageBelow')) return undefined;
    const level = expectedLevel(person.age, subject);
    const excused = settings.schoolingExceptions && person.facts.schoolingException !== undefined;
    return not(any(attends(person, level), finished(person, level), excused));
  },
  ['attending', 'finishedLevel', 'schoolingException'],
);

/** vn-2016/1: of the generation of the text, without lower secondary school and not at school. */
export const adultEducation2016 = someone(
  (person, { indicator }) => {
    const { facts, age, born } = person;
    if (age < limit(indicator, 'ageFrom')) return undefined;
    if (Number(born.slice(0, 4)) < limit(indicator, 'bornFromYear')) return undefined;
    return all(not(finished(person, 'lower_secondary')), is(facts.attending, 'no'));
  },
  ['finishedLevel', 'attending'],
);

/** vn-2016/2: a child of school age not at school. */
export const childSchooling2016 = someone(
  ({ facts, age }, { indicator }) =>
    age < limit(indicator, 'ageFrom') || age >= limit(indicator, 'ageBelow') ? undefined : is(facts.attending, 'no'),
  ['attending'],
);

/** vn-2016/3: somebody ill or injured who did not go for treatment. */
export const healthServices = someone(({ facts }) => is(facts.untreatedIllness, true), ['untreatedIllness']);
