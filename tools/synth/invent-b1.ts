import type { B1Answers, HouseholdFacts } from '@ra-soat/domain/survey/evidence.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { DecidedClass, SettledArea, StandardId } from '@ra-soat/domain/standards/standard.ts';
import type { Random } from './random.ts';

const LOWEST = 30;
const HIGHEST = 260;
const STEP = 5;

/**
 * A total as on a signed form: a multiple of 5 around 125 (synthetic-data.md §5), on the side of the limit that the
 * class needs; 15 in 100 lie within 5 of the limit.
 */
export function inventB1Total(
  random: Random,
  of: { standard: StandardId; area: SettledArea; class: DecidedClass },
): number {
  const limit = standardOf(of.standard).b1Limits.find((one) => one.area === of.area && one.name === 'limit')?.points;
  if (limit === undefined) throw new RangeError(`no B1 limit for ${of.standard} ${of.area}`);
  const within = of.class !== 'NON_POOR';
  if (random.chance(0.15)) return within ? limit - STEP * random.whole(0, 1) : limit + STEP;
  for (;;) {
    const total = STEP * Math.round(random.normal(within ? 115 : limit + 30, 25) / STEP);
    if (total >= LOWEST && total <= HIGHEST && total <= limit === within) return total;
  }
}

interface Home {
  readonly members: number;
  readonly children: number;
  readonly facts: HouseholdFacts;
}

/** Answers to the B1 questions, recorded beside the keyed total for the day a score table is known. */
export function inventB1Answers(random: Random, { members, children, facts }: Home): B1Answers {
  const poorHouse = facts.column === 'softwood_bamboo';
  const areaEach = (facts.floorAreaDm2 ?? 0) / 100 / members;
  return {
    member_count: members > 6 ? 'over_6' : String(members),
    no_able_adult: 'no',
    dependent_count: children === 0 ? 'none' : children === 1 ? '1' : 'from_2',
    highest_degree: random.chance(0.2) ? 'upper_secondary' : 'lower',
    non_farm_job: random.chance(0.2) ? 'other' : 'none',
    pension_count: 'none',
    wall: poorHouse ? 'not_durable' : 'durable',
    column: poorHouse ? 'not_durable' : 'durable',
    roof: facts.roof === 'tile' || facts.roof === 'reinforced_concrete' ? 'durable' : 'not_durable',
    area_per_person: areaBand(areaEach),
    electricity: random.whole(15, 90),
    water: facts.waterSource ?? 'other',
    toilet: facts.toilet ?? 'other',
    asset_tv: facts.devices?.tv === true ? 1 : 0,
    asset_fridge: random.whole(0, 1),
    asset_washer: 0,
    asset_air_conditioner: 0,
    asset_water_heater: 0,
    asset_motorbike: random.whole(0, 2),
    asset_car: 0,
    land_annual: random.whole(0, 20) * 100,
    land_perennial: random.whole(0, 40) * 100,
    land_forest: 0,
    land_water: 0,
    cattle: random.whole(0, 2),
    pigs_goats: random.whole(0, 3),
    poultry: random.whole(0, 30),
    boats: 0,
  };
}

function areaBand(squareMetres: number): string {
  if (squareMetres < 8) return 'below_8';
  if (squareMetres < 20) return 'from_8';
  return squareMetres < 30 ? 'from_20' : squareMetres < 40 ? 'from_30' : 'from_40';
}
