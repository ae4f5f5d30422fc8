import { randomUUID } from 'node:crypto';
import { villageAdd, villageCount } from '@ra-soat/server/places/contract.ts';
import { roundOpen } from '@ra-soat/server/rounds/contract.ts';
import type { StandardId } from '@ra-soat/domain/standards/standard.ts';
import type { SyntheticVillage } from '../synth/synthetic-commune-types.ts';
import type { Hand } from './hand.ts';
import type { RoundPlan } from './round-plan.ts';

/** Villages in their order, with the totals that are the denominators of R1; their ids. */
export async function addVillages(
  officer: Hand,
  commune: string,
  villages: readonly SyntheticVillage[],
  from: string,
): Promise<string[]> {
  const ids: string[] = [];
  for (const [i, { name, totalHouseholds, totalPersons }] of villages.entries()) {
    const villageId = randomUUID();
    await officer.send(villageAdd, { villageId, commune, name, position: i + 1, from });
    await officer.send(villageCount, {
      villageId,
      households: totalHouseholds,
      persons: totalPersons,
      on: from,
      source: 'Dữ liệu mẫu, theo số liệu dân cư của công an xã',
    });
    ids.push(villageId);
  }
  return ids;
}

export async function openRound(
  officer: Hand,
  plan: RoundPlan,
  standard: StandardId,
  formVersion: 'v1' | 'v2',
): Promise<void> {
  const { roundId, commune, year, openedOn, local } = plan;
  await officer.send(roundOpen, {
    roundId,
    commune,
    year,
    kind: 'annual',
    standard,
    formVersion,
    openedOn,
    ...(local && { local: [...local] }),
    legalBasis: [
      {
        title: 'Quyết định quy định quy trình rà soát hộ nghèo, hộ cận nghèo',
        number: '24/2021/QĐ-TTg',
        on: '2021-07-16',
      },
      { title: 'Kế hoạch rà soát hộ nghèo, hộ cận nghèo (dữ liệu mẫu)', number: 'DEMO-01/KH-UBND', on: openedOn },
    ],
    committee: 'Ban Chỉ đạo rà soát cấp xã',
  });
}
