import assert from 'node:assert/strict';
import { addSamplePerson } from '@ra-soat/server/access/sample-person.ts';
import { listFromRegistry } from '@ra-soat/server/households/contract.ts';
import { listClose } from '@ra-soat/server/rounds/contract.ts';
import type { RunningServer } from '@ra-soat/server/start.ts';
import { thisYear } from '../../tools/demo/demo-rounds.ts';
import { runLastYear } from '../../tools/demo/last-year.ts';
import { caseIds } from '../../tools/season/case-ids.ts';
import { handOf, type Hand } from '../../tools/season/hand.ts';
import { addVillages, openRound } from '../../tools/season/open-commune.ts';
import { quangKhe } from '../../tools/synth/sample-places.ts';
import { syntheticCommune } from '../../tools/synth/synthetic-commune.ts';
import type { SyntheticHousehold } from '../../tools/synth/synthetic-commune-types.ts';

export const COMMUNE = '2025-07:24631';

/** Two villages on the day after their list was closed, each household with the members of last year's form. */
export interface FieldWorld {
  readonly officer: Hand;
  readonly committee: Hand;
  readonly roundId: string;
  readonly villages: readonly string[];
  /** The households to be surveyed, with their ids in the registry. */
  readonly households: readonly {
    readonly id: string;
    readonly village: string;
    readonly sample: SyntheticHousehold;
  }[];
}

/** Fills a server on 01/09/2026 up to the closed list; about `listed` households in each village. */
export async function fieldWorld(
  server: RunningServer,
  turnTo: (day: string) => void,
  listed: number,
): Promise<FieldWorld> {
  const { doors } = server.house;
  const synthetic = syntheticCommune({ ...quangKhe, villages: 2, households: listed * 5, listedShare: 0.4 });
  const hand = async (role: 'povertyOfficer' | 'steeringCommittee' | 'communeChairman', username: string) =>
    handOf(doors, await addSamplePerson(doors, { role, place: COMMUNE, username, fullName: `Cán bộ mẫu ${username}` }));
  const officials = {
    officer: await hand('povertyOfficer', 'thuc.dia.cc'),
    committee: await hand('steeringCommittee', 'thuc.dia.bcd'),
    chairman: await hand('communeChairman', 'thuc.dia.ct'),
  };
  const { officer, committee } = officials;
  const villages = await addVillages(officer, COMMUNE, synthetic.villages, '2025-07-01');
  await runLastYear({ doors, officials, synthetic, id: COMMUNE, villages });
  const plan = thisYear(COMMUNE);
  const { roundId } = plan;
  turnTo(plan.openedOn);
  await openRound(officer, plan, 'vn-2022', 'v2');
  turnTo(plan.listClosedOn);
  await officer.send(listFromRegistry, { roundId, on: plan.listClosedOn });
  await officer.send(listClose, { roundId, on: plan.listClosedOn });
  const { byNumber } = await caseIds(officer, roundId);
  const households = synthetic.households.flatMap((sample) => {
    const village = villages[sample.villageIndex] ?? assert.fail('no village');
    const id = byNumber.get(`${village}|${sample.number}`);
    return id === undefined ? [] : [{ id, village, sample }];
  });
  return { officer, committee, roundId, villages, households };
}
