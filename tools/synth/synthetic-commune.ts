import { addDays, ageOn, dayNumber, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import { communeRates, drawDeprivations } from './draw-deprivations.ts';
import { inventMembers, inventNewborn, type Person } from './invent-members.ts';
import { inventSurvey } from './invent-survey.ts';
import { earlierClass, nextClass } from './movements.ts';
import { type Random, randomOf } from './random.ts';
import type {
  SyntheticCommune,
  SyntheticEvent,
  SyntheticHousehold,
  SyntheticRequest,
  SyntheticVillage,
} from './synthetic-commune-types.ts';

/** Households that left last year, and that ask this year, in shares of the listed ones (assumed). */
const LEFT_SHARE = 0.18;
const ASKING_SHARE = 0.2;

/**
 * An invented commune at a real place: villages, and every household on last year's list, off it, or asking now, with
 * a survey of both years whose facts give the class. Events first, then states. The same request gives the same data.
 */
export function syntheticCommune(request: SyntheticRequest): SyntheticCommune {
  const { seed, place } = request;
  const rates = communeRates(randomOf(seed, place.code, 'rates'));
  const sizes = villageSizes(randomOf(seed, place.code, 'villages'), request);
  const households = sizes.flatMap((size, villageIndex) => villageHouseholds(request, { size, villageIndex, rates }));
  return { request, villages: sizes.map((size, index) => village(request, size, index)), households };
}

/** Shares of a village in the commune: between half and one and a half of the mean, summing to the total. */
function villageSizes(random: Random, { villages, households }: SyntheticRequest): readonly number[] {
  const shares = Array.from({ length: villages }, () => random.whole(50, 150));
  const sum = shares.reduce((total, share) => total + share, 0);
  let left = households;
  return shares.map((share, index) => {
    const size = index === villages - 1 ? left : Math.floor((households * share) / sum);
    left -= size;
    return size;
  });
}

function village({ place, seed }: SyntheticRequest, size: number, index: number): SyntheticVillage {
  const random = randomOf(seed, place.code, 'persons', index);
  const perHousehold = place.setting === 'mountain' ? random.whole(40, 48) : random.whole(30, 37);
  return {
    name: `${place.villageKind} ${index + 1}`,
    totalHouseholds: size,
    totalPersons: Math.round((size * perHousehold) / 10),
  };
}

interface VillageDraft {
  readonly size: number;
  readonly villageIndex: number;
  readonly rates: readonly number[];
}

interface Standing {
  readonly earlier: DecidedClass;
  readonly before: DecidedClass;
  readonly asks: boolean;
}

function villageHouseholds(request: SyntheticRequest, draft: VillageDraft): readonly SyntheticHousehold[] {
  const random = randomOf(request.seed, request.place.code, 'village', draft.villageIndex);
  const ease = 0.3 + 1.4 * random.next();
  const listed = Math.round(draft.size * request.listedShare);
  const poorShare = 0.3 + 0.3 * random.next();
  const standings = [
    ...Array.from({ length: listed }, () => listedStanding(random, poorShare)),
    ...Array.from({ length: Math.round(listed * LEFT_SHARE) }, () => leftStanding(random)),
    ...Array.from({ length: Math.round(listed * ASKING_SHARE) }, askingStanding),
  ].slice(0, draft.size);
  return standings.map((standing, index) => household(request, draft, { standing, index, ease }));
}

function listedStanding(random: Random, poorShare: number): Standing {
  const before = random.chance(poorShare) ? 'POOR' : 'NEAR_POOR';
  return { earlier: earlierClass(random, before), before, asks: false };
}

function leftStanding(random: Random): Standing {
  return { earlier: earlierClass(random, 'NON_POOR'), before: 'NON_POOR', asks: false };
}

function askingStanding(): Standing {
  return { earlier: 'NON_POOR', before: 'NON_POOR', asks: true };
}

function household(
  request: SyntheticRequest,
  { villageIndex, rates }: VillageDraft,
  { standing, index, ease }: { standing: Standing; index: number; ease: number },
): SyntheticHousehold {
  const { place, lastYearOn, thisYearOn } = request;
  const random = randomOf(request.seed, place.code, 'household', villageIndex, index);
  const people = inventMembers(random, place, lastYearOn);
  const { earlier, before, asks } = standing;
  const after = before === 'NON_POOR' && !asks ? 'NON_POOR' : nextClass(random, before, ease);
  const { events, later } = passYear(random, people, request);
  const first = drawDeprivations(random, people, lastYearOn, { class: before, rates });
  const kept = after === before ? { earlier: first } : {};
  const second = drawDeprivations(random, later, thisYearOn, { class: after, rates, ...kept });
  return {
    householdId: random.uuid(),
    villageIndex,
    number: String(index + 1),
    head: people[0]?.name ?? '',
    telephone: `0000${String(random.whole(0, 999_999)).padStart(6, '0')}`,
    address: `Nhà số ${index + 1}, ${place.villageKind} ${villageIndex + 1}`,
    classes: { earlier, before, after },
    asksForReview: asks,
    events,
    surveys: {
      lastYear: inventSurvey(random, request, { people, on: lastYearOn, deprived: first, class: before }),
      thisYear: inventSurvey(random, request, { people: later, on: thisYearOn, deprived: second, class: after }),
    },
  };
}

/** Births, deaths and departures of some 2 in 100 persons between the two visits; the head stays. */
function passYear(
  random: Random,
  people: readonly Person[],
  { lastYearOn, thisYearOn }: SyntheticRequest,
): { readonly events: readonly SyntheticEvent[]; readonly later: readonly Person[] } {
  const days = dayNumber(thisYearOn) - dayNumber(lastYearOn);
  const someDay = (): IsoDate => addDays(lastYearOn, random.whole(1, days - 1));
  const gone = people.slice(1).flatMap((person): readonly SyntheticEvent[] => {
    if (!random.chance(0.02)) return [];
    const old = ageOn(person.bornOn ?? lastYearOn, lastYearOn) >= 60;
    return [{ kind: old ? 'died' : 'moved_out', memberId: person.id, on: someDay() }];
  });
  const mother = people.find((person) => person.sex === 'female' && isMother(person, lastYearOn));
  const born = mother !== undefined && random.chance(0.06) ? [inventNewborn(random, mother, someDay())] : [];
  const births = born.map((child): SyntheticEvent => ({
    kind: 'born',
    memberId: child.id,
    on: child.bornOn ?? thisYearOn,
  }));
  const left = people.filter((person) => !gone.some((event) => event.memberId === person.id));
  return { events: [...gone, ...births], later: [...left, ...born] };
}

function isMother({ relation, bornOn }: Person, on: IsoDate): boolean {
  const age = ageOn(bornOn ?? on, on);
  return (relation === 'head' || relation === 'spouse') && age >= 20 && age < 42;
}
