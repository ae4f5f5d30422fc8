import { assess } from '@ra-soat/domain/assessment/assess.ts';
import { DEFAULT_SETTINGS } from '@ra-soat/domain/assessment/settings.ts';
import { vn2016 } from '@ra-soat/domain/standards/vn-2016/standard.ts';
import type { DecidedClass, SettledArea } from '@ra-soat/domain/standards/standard.ts';
import type { Evidence, HouseholdFacts } from '@ra-soat/domain/survey/evidence.ts';
import { type Random, randomOf } from './random.ts';
import type { SyntheticCommune, SyntheticHousehold } from './synthetic-commune-types.ts';

/** The same commune as it would have been surveyed with the forms of TT 17/2016: the classes stay, the facts are asked anew. */
export function under2016(commune: SyntheticCommune): SyntheticCommune {
  return {
    request: { ...commune.request, standard: { standard: 'vn-2016', version: 'v1' } },
    villages: commune.villages,
    households: commune.households.map(household2016),
  };
}

function household2016(household: SyntheticHousehold): SyntheticHousehold {
  const random = randomOf(2016, household.householdId);
  const { classes, surveys } = household;
  return {
    ...household,
    surveys: {
      lastYear: survey2016(random, surveys.lastYear, classes.before),
      thisYear: survey2016(random, surveys.thisYear, classes.after),
    },
  };
}

/** A visit with the form of 2016 to the home of a visit of 2022, whose facts and keyed totals give exactly this class. */
export function survey2016(random: Random, survey: Evidence, target: DecidedClass): Evidence {
  const asked = withFacts2016(random, survey);
  const facts = target === 'NEAR_POOR' && ticksOf(asked).length >= 3 ? wellServed(asked) : asked;
  const ticks = ticksOf(facts);
  const b1 = b1Total(random, { area: survey.area === 'rural' ? 'rural' : 'urban', target, ticks: ticks.length });
  return { ...facts, b1: { answers: {}, keyedTotal: b1 }, b2: { keyedTotal: 10 * ticks.length, keyedTicks: ticks } };
}

function ticksOf(survey: Evidence): readonly number[] {
  return assess({ ...survey, b2: {} }, vn2016, DEFAULT_SETTINGS).b2.ticks;
}

function withFacts2016(random: Random, survey: Evidence): Evidence {
  const { household, members } = survey;
  const ill = random.chance(0.1) ? 0 : -1;
  return {
    ...survey,
    version: 'v1',
    // One cause of the later forms is part of another here.
    causes: [...new Set((survey.causes ?? []).map((cause) => (cause === 'no_knowledge' ? 'no_skills' : cause)))],
    members: members.map((member, i) => ({
      ...member,
      facts: { attending: 'no', finishedLevel: 'lower_secondary', ...member.facts, untreatedIllness: i === ill },
    })),
    household: {
      ...household,
      houseGrade: gradeOf(household),
      usesTelephone: household.devices?.telephone === true || household.devices?.smartphone === true,
      hearsLoudspeaker: random.chance(0.7),
    },
  };
}

function gradeOf({ column }: HouseholdFacts): NonNullable<HouseholdFacts['houseGrade']> {
  return column === 'softwood_bamboo' ? 'less_permanent' : 'semi_permanent';
}

/** At most a deprivation or two: what the commune's services give to everybody. */
function wellServed(survey: Evidence): Evidence {
  const members = survey.members.map((member) => ({
    ...member,
    facts: { ...member.facts, untreatedIllness: false, healthInsured: true, attending: 'other' as const },
  }));
  const household: HouseholdFacts = {
    ...survey.household,
    houseGrade: 'semi_permanent',
    waterSource: 'tap',
    usesTelephone: true,
    hearsLoudspeaker: true,
  };
  return { ...survey, members, household };
}

interface Wanted {
  readonly area: SettledArea;
  readonly target: DecidedClass;
  readonly ticks: number;
}

/** A total on the side of the two limits that the class needs; poor by income alone, or in the next zone by deprivation. */
function b1Total(random: Random, { area, target, ticks }: Wanted): number {
  const [lower = 0, upper = 0] = ['lower', 'upper'].map(
    (name) => vn2016.b1Limits.find((one) => one.area === area && one.name === name)?.points,
  );
  if (target === 'NON_POOR') return upper + 5 * random.whole(1, 8);
  if (target === 'NEAR_POOR' || (ticks >= 3 && random.chance(0.5)))
    return lower + 5 * random.whole(1, (upper - lower) / 5);
  return lower - 5 * random.whole(0, 6);
}
