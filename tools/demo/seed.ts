import type { Doors } from '@ra-soat/server/platform/command.ts';
import { linhNam, quangKhe } from '../synth/sample-places.ts';
import { syntheticCommune } from '../synth/synthetic-commune.ts';
import type { Hand } from '../season/hand.ts';
import { seedFieldWork } from './field-work.ts';
import { seedFromAbove } from './from-above.ts';
import { HA_NOI, LAM_DONG, LINH_NAM, offices, QUANG_KHE, villagePeople } from './offices.ts';
import { oldOfficer, seedOldCommunes } from './old-communes.ts';
import { accountLines, addPeople } from './people.ts';
import { inviteTrainees, seedAttendance } from './trainees.ts';
import { seedProvinceTraining, seedWardTraining } from './training.ts';
import { seedCommune } from './seed-commune.ts';

/** Legal day at which the demonstration stands still: a Thursday in the middle of the season. */
export const DEMO_DAY = '2026-11-12';

function handIn(hands: ReadonlyMap<string, Hand>, username: string): Hand {
  const found = hands.get(username);
  if (!found) throw new Error(`nobody is called ${username}`);
  return found;
}

/** Believable data on today's map, the same at every first start; returns the accounts to print. */
export async function seedDemonstration(doors: Doors, say: (text: string) => void): Promise<string[]> {
  const hands = await addPeople(doors, offices);
  const hand = (username: string) => handIn(hands, username);
  const highland = { officer: hand('congchuc'), committee: hand('bcd'), chairman: hand('chutich') };
  const city = { officer: hand('congchuc.linhnam'), committee: hand('bcd.linhnam'), chairman: hand('chutich.linhnam') };
  const ward = { doors, id: LINH_NAM, officials: city, synthetic: syntheticCommune(linhNam) };
  const wardSeeded = await seedCommune(ward, say);
  const rural = { doors, id: QUANG_KHE, officials: highland, synthetic: syntheticCommune(quangKhe) };
  const ruralSeeded = await seedCommune(rural, say);
  await seedFromAbove({ id: HA_NOI, name: 'thành phố Hà Nội', hand: hand('so.hanoi') }, wardSeeded);
  await seedFromAbove({ id: LAM_DONG, name: 'tỉnh Lâm Đồng', hand: hand('so.lamdong') }, ruralSeeded);
  await seedWardTraining(hand('congchuc.linhnam'), LINH_NAM);
  const people = villagePeople(ruralSeeded.villages);
  const inVillages = await addPeople(doors, people);
  const department = hand('so.lamdong');
  const campaign = await seedProvinceTraining(department, LAM_DONG, (one) => inviteTrainees(doors, department, one));
  await seedAttendance(doors, department, campaign, {
    learners: [hand('congchuc'), handIn(inVillages, 'truongthon'), handIn(inVillages, 'rasoatvien')],
    absent: handIn(inVillages, 'rasoatvien2'),
  });
  await seedFieldWork(ruralSeeded, {
    head: handIn(inVillages, 'truongthon'),
    second: handIn(inVillages, 'rasoatvien'),
    third: handIn(inVillages, 'rasoatvien2'),
  });
  await addPeople(doors, [oldOfficer]);
  await seedOldCommunes(doors, department);
  return accountLines([...offices, ...people, oldOfficer]);
}
