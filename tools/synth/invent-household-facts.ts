import type { HouseholdFacts, RoofMaterial, WallMaterial } from '@ra-soat/domain/survey/evidence.ts';
import type { Deprivations } from './draw-deprivations.ts';
import type { Random } from './random.ts';

/** Answers about the home that imply exactly the deprivations 7-12 drawn for the household. */
export function inventHouseholdFacts(random: Random, members: number, deprived: Deprivations): HouseholdFacts {
  const squareMetres = deprived.has(8) ? random.whole(40, 79) / 10 : random.whole(8, 26);
  const has = (number: number) => deprived.has(number);
  return {
    ...(has(7) ? poorHouse(random) : soundHouse(random)),
    floorAreaDm2: Math.floor(squareMetres * 100) * members,
    waterSource: has(9)
      ? random.pick(['unprotected_dug_well', 'unprotected_spring', 'surface'])
      : random.pick(['tap', 'drilled_well', 'protected_dug_well', 'rain']),
    toilet: has(10) ? random.pick(['none', 'other']) : random.pick(['septic', 'pour_flush', 'double_vault']),
    usesInternet: !has(11),
    devices: {
      tv: !has(12) && random.chance(0.8),
      radio: false,
      desktop: false,
      telephone: !has(12),
      laptop: false,
      tablet: false,
      smartphone: !has(12) && !has(11),
    },
  };
}

function poorHouse(random: Random): HouseholdFacts {
  const wall: WallMaterial = random.pick(['earth', 'board_bamboo']);
  return { wall, column: 'softwood_bamboo', roof: random.pick(['metal_sheet', 'fibre_cement', 'thatch']) };
}

function soundHouse(random: Random): HouseholdFacts {
  const roof: RoofMaterial = random.pick(['tile', 'metal_sheet', 'reinforced_concrete']);
  return { wall: random.pick(['brick_stone', 'cement', 'hardwood']), column: 'reinforced_concrete', roof };
}
