import { addDays, ageOn, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Member, Relation, Sex } from '@ra-soat/domain/survey/evidence.ts';
import { familyName, inventName } from './names.ts';
import type { Random } from './random.ts';
import type { SyntheticPlace } from './synthetic-commune-types.ts';

/** A person without the answers of a survey. */
export type Person = Omit<Member, 'facts'>;

interface Seat {
  readonly relation: Relation;
  readonly age: readonly [number, number];
  readonly sex?: Sex;
}

const head: Seat = { relation: 'head', age: [28, 55] };
const spouse: Seat = { relation: 'spouse', age: [26, 52] };
const child: Seat = { relation: 'child', age: [0, 19] };
const elder: Seat = { relation: 'parent', age: [60, 86] };

/** Who lives together: usual families, and the rare structures officers know. */
const structures: Readonly<Record<string, (random: Random) => readonly Seat[]>> = {
  single_elder: () => [{ relation: 'head', age: [62, 90] }],
  elder_couple: () => [
    { relation: 'head', age: [63, 85] },
    { relation: 'spouse', age: [60, 82] },
  ],
  grandparents: (random) => [
    { relation: 'head', age: [58, 74] },
    ...times(random.whole(1, 3), { relation: 'grandchild', age: [2, 15] } as const),
  ],
  single_parent: (random) => [{ relation: 'head', age: [24, 45], sex: 'female' }, ...times(random.whole(1, 4), child)],
  family: (random) => [head, spouse, ...times(random.whole(1, 4), child)],
  large_family: (random) => [head, spouse, ...times(random.whole(5, 10), child)],
  three_generations: (random) => [head, spouse, ...times(random.whole(1, 3), child), elder],
};

const weights: Readonly<Record<SyntheticPlace['setting'], Readonly<Record<string, number>>>> = {
  mountain: {
    single_elder: 4,
    elder_couple: 5,
    grandparents: 4,
    single_parent: 8,
    family: 50,
    large_family: 12,
    three_generations: 17,
  },
  delta: {
    single_elder: 14,
    elder_couple: 16,
    grandparents: 6,
    single_parent: 10,
    family: 38,
    large_family: 1,
    three_generations: 15,
  },
};

function times(count: number, seat: Seat): readonly Seat[] {
  return Array.from({ length: count }, () => seat);
}

/** The people of one household as they stand on a day; the first is the head. Citizen numbers bear the prefix 999. */
export function inventMembers(random: Random, place: SyntheticPlace, on: IsoDate): readonly Person[] {
  const ethnicity = random.weighted(place.peoples);
  const kind = random.weighted(Object.entries(weights[place.setting]).map(([value, weight]) => ({ value, weight })));
  const family = familyName(random, ethnicity);
  const seats = structures[kind]?.(random) ?? [head];
  const headSex: Sex = seats[0]?.sex ?? (random.chance(0.26) && !seats.includes(spouse) ? 'female' : 'male');
  const taken = new Set<string>();
  return seats.map((seat) => {
    const sex = seat.sex ?? sexOf(random, seat.relation, headSex);
    const own = seat.relation === 'spouse' || seat.relation === 'parent' ? undefined : family;
    return inventPerson(random, { seat, sex, ethnicity, family: own, on, taken });
  });
}

function sexOf(random: Random, relation: Relation, headSex: Sex): Sex {
  if (relation === 'head') return headSex;
  if (relation === 'spouse') return headSex === 'male' ? 'female' : 'male';
  return random.chance(0.5) ? 'male' : 'female';
}

interface Draft {
  readonly seat: Seat;
  readonly sex: Sex;
  readonly ethnicity: number;
  readonly family: string | undefined;
  readonly on: IsoDate;
  /** Names already given in this household. */
  readonly taken: Set<string>;
}

function inventPerson(random: Random, { seat, sex, ethnicity, family, on, taken }: Draft): Person {
  const years = random.whole(seat.age[0], seat.age[1]);
  const bornOn = bornDaysAgo(random, years, on);
  const age = ageOn(bornOn, on);
  const numbered = random.chance(age < 6 ? 0.3 : 0.98);
  return {
    id: random.uuid(),
    name: freeName(taken, () => inventName(random, ethnicity, sex, family)),
    relation: seat.relation,
    bornOn,
    sex,
    ethnicity,
    ...(numbered ? { citizenNumber: citizenNumber(random, sex, bornOn) } : {}),
  };
}

/** Brothers and sisters of one name are rare; a few tries keep them so. */
function freeName(taken: Set<string>, invent: () => string): string {
  let name = invent();
  for (let tries = 0; tries < 5 && taken.has(name); tries += 1) name = invent();
  taken.add(name);
  return name;
}

function bornDaysAgo(random: Random, years: number, on: IsoDate): IsoDate {
  const birthday = `${Number(on.slice(0, 4)) - years}-${on.slice(5, 7)}-01`;
  return addDays(birthday, -random.whole(1, 364));
}

/** A newborn of the household, for the later survey. */
export function inventNewborn(random: Random, parent: Person, bornOn: IsoDate): Person {
  const sex: Sex = random.chance(0.5) ? 'male' : 'female';
  const ethnicity = parent.ethnicity ?? 1;
  const relation: Relation = 'child';
  return { id: random.uuid(), name: inventName(random, ethnicity, sex), relation, bornOn, sex, ethnicity };
}

/** 999, no province's code; then sex and century, year of birth, six digits. */
function citizenNumber(random: Random, sex: Sex, bornOn: IsoDate): string {
  const century = bornOn < '2000-01-01' ? 0 : 2;
  const mark = century + (sex === 'male' ? 0 : 1);
  return `999${mark}${bornOn.slice(2, 4)}${String(random.whole(0, 999_999)).padStart(6, '0')}`;
}
