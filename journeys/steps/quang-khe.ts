import type { Page } from 'playwright-core';
import { addSamplePerson } from '@ra-soat/server/access/sample-person.ts';
import { runLastYear } from '../../tools/demo/last-year.ts';
import { handOf, type Hand } from '../../tools/season/hand.ts';
import { addVillages } from '../../tools/season/open-commune.ts';
import { quangKhe } from '../../tools/synth/sample-places.ts';
import { syntheticCommune } from '../../tools/synth/synthetic-commune.ts';
import type { Journey } from '../start.ts';
import { handOfPage } from './hand-of-page.ts';
import { markSampleData } from './mark-sample-data.ts';
import { atWork } from './office.ts';

export const COMMUNE = '2025-07:24631';

/** Xã Quảng Khê in small: three villages of 250 households, 28 of them listed. */
export const sample = syntheticCommune({ ...quangKhe, villages: 3, households: 250 });

/** The commune on 01/09/2026 with last year's round behind it: from its Excel list to the decision and the certificates. */
export interface QuangKhe {
  readonly officer: Page;
  readonly chairman: Page;
  readonly desk: Hand;
  readonly committee: Hand;
  readonly villages: readonly string[];
  /** Last year's round. */
  readonly lastRound: string;
}

/** Villages, people at work and the whole of last year, through the doors. */
export async function quangKheDecided(journey: Journey): Promise<QuangKhe> {
  await markSampleData(journey);
  const officer = await atWork(journey, await journey.person('povertyOfficer', COMMUNE, 'Nguyễn Thị Mẫu'));
  const chairman = await atWork(journey, await journey.person('communeChairman', COMMUNE, 'K’Mẫu'));
  const { doors } = journey.server.house;
  const second = { role: 'steeringCommittee', place: COMMUNE, username: 'bcd', fullName: 'Trần Văn Mẫu' } as const;
  const desk = await handOfPage(journey, officer);
  const committee = handOf(doors, await addSamplePerson(doors, second));
  const villages = await addVillages(desk, COMMUNE, sample.villages, '2025-07-01');
  const officials = { officer: desk, committee, chairman: await handOfPage(journey, chairman) };
  const { roundId } = await runLastYear({ doors, officials, synthetic: sample, id: COMMUNE, villages });
  return { officer, chairman, desk, committee, villages, lastRound: roundId };
}
